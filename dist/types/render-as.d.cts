import type { Report, View } from './engine/report.cjs';
/** A form in which a report is written. */
export interface OutputFormat {
    /** What it is for, for the docs. */
    readonly description: string;
    /** Loads the renderer when it is asked for. */
    render(report: Report, view: View): Promise<string>;
}
/** Every format, in the order in which people read them. One more entry is one more format. */
export declare const outputFormats: {
    readonly terminal: {
        readonly description: 'for people';
        readonly render: (report: Report, view: View) => Promise<string>;
    };
    readonly json: {
        readonly description: '[schema](schemas/report.schema.json)';
        readonly render: (report: Report) => Promise<string>;
    };
    readonly sarif: {
        readonly description: 'for code scanning';
        readonly render: typeof renderSarif;
    };
    readonly github: {
        readonly description: 'annotations of GitHub Actions';
        readonly render: (report: Report, view: View) => Promise<string>;
    };
    readonly markdown: {
        readonly description: 'the text of the comment';
        readonly render: (report: Report, view: View) => Promise<string>;
    };
    readonly junit: {
        readonly description: 'for other CI systems';
        readonly render: (report: Report) => Promise<string>;
    };
};
export type Format = keyof typeof outputFormats;
/** The names of the formats. */
export declare const formats: readonly Format[];
/** Renders a report in a named format, by default without colours and whole. */
export declare function renderAs(format: Format, report: Report, view?: View): Promise<string>;
declare function renderSarif(report: Report, { provenance }: View): Promise<string>;
export {};
