import { G as review, Jt as reportOf, Kt as parseDocument, Mt as renderAs, Nt as dialects, Wt as decodeText, Yt as lint, an as settingsFrom, bn as defaultConfig, it as rules } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { at as OperationalError, f as defineDocumentRule, g as defineWorkspaceRule, i as version, l as nodeHost, m as defineRule, ot as exitCodes } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
