import { Ht as dialects, Q as review, Vt as renderAs, an as reportOf, en as decodeText, nn as parseDocument, pn as settingsFrom, pt as rules, sn as lint, yn as defaultConfig } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { Mt as OperationalError, Nt as exitCodes, a as version, g as defineRule, m as defineDocumentRule, u as nodeHost, v as defineWorkspaceRule } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
