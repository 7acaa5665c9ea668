import { Bt as dialects, Q as review, Qt as decodeText, _n as defaultConfig, an as lint, dn as settingsFrom, dt as rules, en as parseDocument, rn as reportOf, zt as renderAs } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { At as OperationalError, _ as defineWorkspaceRule, h as defineRule, i as version, jt as exitCodes, l as nodeHost, p as defineDocumentRule } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
