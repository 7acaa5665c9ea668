import { $t as lint, Ft as dialects, Jt as parseDocument, Kt as decodeText, Pt as renderAs, Zt as reportOf, ln as settingsFrom, ot as rules, q as review, wn as defaultConfig } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { f as defineDocumentRule, g as defineWorkspaceRule, i as version, l as nodeHost, m as defineRule, ot as OperationalError, st as exitCodes } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
