import type { Format } from './cli/arguments.cjs';
import type { Report, View } from './engine/report.cjs';
/** Renders a report in a named format, by default without colours and whole. Only the renderer that is asked for is loaded. */
export declare function renderAs(format: Format, report: Report, view?: View): Promise<string>;
