import { Cn as defaultConfig, Gt as decodeText, K as review, Nt as renderAs, Pt as dialects, Qt as lint, Xt as reportOf, at as rules, cn as settingsFrom, qt as parseDocument } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { f as defineDocumentRule, g as defineWorkspaceRule, i as version, l as nodeHost, m as defineRule, ot as OperationalError, st as exitCodes } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
