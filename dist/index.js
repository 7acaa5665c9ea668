import { G as review, Kt as parseDocument, Mt as renderAs, Nt as dialects, Sn as defaultConfig, Wt as decodeText, Yt as reportOf, Zt as lint, it as rules, sn as settingsFrom } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { f as defineDocumentRule, g as defineWorkspaceRule, i as version, l as nodeHost, m as defineRule, ot as OperationalError, st as exitCodes } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
