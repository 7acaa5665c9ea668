import { At as dialects, Gt as reportOf, Kt as lint, Ut as parseDocument, Vt as decodeText, W as review, _n as defaultConfig, kt as renderAs, nn as settingsFrom, nt as rules } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { at as exitCodes, f as defineDocumentRule, g as defineWorkspaceRule, i as version, it as OperationalError, l as nodeHost, m as defineRule } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
