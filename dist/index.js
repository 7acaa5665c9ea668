import { $t as decodeText, Bt as renderAs, Q as review, Vt as dialects, fn as settingsFrom, ft as rules, in as reportOf, on as lint, tn as parseDocument, vn as defaultConfig } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { At as OperationalError, _ as defineWorkspaceRule, h as defineRule, i as version, jt as exitCodes, l as nodeHost, p as defineDocumentRule } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
