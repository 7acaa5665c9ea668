import { xml } from '../safe.ts'

/**
 * The colours of a graph in both themes, under a class of its own, so that it changes nothing around it. Text and lines have a contrast of at least 4.5
 * and 3 to 1 to what is behind them.
 */
export const dagStyles = xml`
.pr-dag{--ink:#1f2328;--soft:#59636e;--node:#ffffff;--line:#8c959f;--edge:#7d8590;--group:#f6f8fa;--frame:#afb8c1;--critical:#0550ae;--failing:#cf222e;--added:#1a7f37;--changed:#9a6700;--removed:#8250df;font:13px/1.2 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",Helvetica,Arial,sans-serif}
.pr-dag .node rect{fill:var(--node);stroke:var(--line)}
.pr-dag .node .name{fill:var(--ink);font-weight:600;font-size:12.5px}
.pr-dag .node .detail,.pr-dag .group text{fill:var(--soft);font-size:11px}
.pr-dag .node .badge{fill:var(--failing);font-size:11px;font-weight:600}
.pr-dag .group rect.frame{fill:var(--group);fill-opacity:.6;stroke:var(--frame)}
.pr-dag .group text{font-weight:600}
.pr-dag .edge path{fill:none;stroke:var(--edge);stroke-width:1.25}
.pr-dag .edge polygon{fill:var(--edge)}
.pr-dag .on-failure path{stroke-dasharray:2 3}
.pr-dag .critical path{stroke:var(--critical);stroke-width:2.25}.pr-dag .edge.critical polygon{fill:var(--critical)}
.pr-dag .node.critical rect{stroke:var(--critical);stroke-width:2}
.pr-dag .failing rect.mark,.pr-dag .failing polygon{fill:var(--failing);stroke:none}.pr-dag .failing path{stroke:var(--failing)}
.pr-dag .added rect.mark,.pr-dag .added polygon{fill:var(--added);stroke:none}.pr-dag .added path{stroke:var(--added)}
.pr-dag .changed rect.mark,.pr-dag .changed polygon{fill:var(--changed);stroke:none}.pr-dag .changed path{stroke:var(--changed)}
.pr-dag .removed rect.mark,.pr-dag .removed polygon{fill:var(--removed);stroke:none}.pr-dag .removed path{stroke:var(--removed);stroke-dasharray:5 4}
.pr-dag .node.added rect.box{stroke:var(--added)}.pr-dag .node.changed rect.box{stroke:var(--changed)}.pr-dag .node.removed rect.box{stroke:var(--removed);stroke-dasharray:5 4}
`

/** The colours of the dark theme; the sheet that has them decides when it is dark. */
export const dagDark = xml`.pr-dag{--ink:#f0f6fc;--soft:#9198a1;--node:#0d1117;--line:#656c76;--edge:#7d8590;--group:#151b23;--frame:#3d444d;--critical:#58a6ff;--failing:#ff7b72;--added:#3fb950;--changed:#d29922;--removed:#bc8cff}`
