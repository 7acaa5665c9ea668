import type { Format } from './cli/arguments.js';
import type { Report, View } from './engine/report.js';
/** Renders a report in a named format, by default without colours and whole. Only the renderer that is asked for is loaded. */
export declare function renderAs(format: Format, report: Report, view?: View): Promise<string>;
