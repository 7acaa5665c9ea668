export declare const severities: readonly ['error', 'warning', 'note'];
export type Severity = (typeof severities)[number];
