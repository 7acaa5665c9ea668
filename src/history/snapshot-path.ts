/** Where a snapshot of run history is looked for, below a directory under review. */
export const snapshotPath = '.pipeline-review/history.json'
