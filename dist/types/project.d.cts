/** Version of the tool, as in `package.json`. */
export declare const version: string;
/** Where the project lives; pages and workflow lines are made of it. */
export declare const repository = "pipeline-review/pipeline-review";
/** What is said of pinning, wherever it is said. */
export declare const pinning = "Pin a release tag; tags never move. Where your policy asks for it, pin the full commit SHA of that tag.";
/** Where the project is explained. */
export declare const informationUri = "https://github.com/pipeline-review/pipeline-review";
/** Address of a rule's page, for the very version that reports it: one text for all its findings. Rules of a team's own (`team/defect`) share one. */
export declare function docsOf(rule: string): string;
/** Address of a page below `docs/`, for this very version. */
export declare function pageOf(page: string): string;
