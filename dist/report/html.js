require("../rolldown-runtime.js");
const require_draw = require("../render/dag/draw.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_steps = require("../render/steps.js");
const require_schedule_words = require("../render/schedule-words.js");
const require_radii = require("../schedule/radii.js");
const require_records = require("../history/records.js");
const require_time = require("../history/time.js");
const require_history_marks = require("../model/history-marks.js");
const require_schedule_view = require("../render/schedule-view.js");
const require_day_lanes = require("../schedule/day-lanes.js");
let node_crypto = require("node:crypto");
// src/generated/report-page.ts
const pageScript = "const e=(e,t=document)=>[...t.querySelectorAll(e)],t=(e,t=document)=>t.querySelector(e);function n(){let n=t(`#filters`);if(!n)return;let r=e(`#finding-list > li`),i=r.map(e=>e.textContent.toLowerCase()),a=e=>t(`#filter-${e}`).value,o=()=>{let e=a(`text`).toLowerCase().split(/\\s+/).filter(Boolean),n=a(`severity`),o=a(`path`),s=a(`rule`),c=t(`#filter-new`)?.checked,l=0;r.forEach((t,r)=>{let{dataset:a}=t,u=(!n||a.severity===n)&&(!o||a.path===o)&&(!s||a.rules.split(` `).includes(s))&&(!c||`new`in a)&&e.every(e=>i[r].includes(e));t.hidden=!u,u&&l++}),t(`#filter-count`).textContent=`${l} of ${r.length} findings`};n.hidden=!1,n.addEventListener(`input`,o),n.addEventListener(`submit`,e=>e.preventDefault()),n.addEventListener(`reset`,()=>setTimeout(o))}function r(e,t,n,r,i){let a=new Set([e]),o=[e],s=e=>{a.has(e)||(a.add(e),o.push(e))};for(;o.length>0;){let e=o.pop(),a=i.get(e);for(let i of t)(i.dataset[n]===e||i.dataset[n]===a)&&s(i.dataset[r]);for(let[t,n]of i)n===e&&s(t)}return a}function i(n){let i=t(`svg`,n),o=e(`[data-node]`,i),s=e(`[data-from]`,i),c=new Map(o.map(({dataset:e})=>[e.node,e.in])),l=e=>{if(i.classList.toggle(`walking`,!!e),!e)return;let t=new Set([...r(e.dataset.node,s,`from`,`to`,c),...r(e.dataset.node,s,`to`,`from`,c)]);for(let e of o)e.classList.toggle(`near`,t.has(e.dataset.node));let n=e=>t.has(e)||o.some(({dataset:n})=>n.in===e&&t.has(n.node));for(let e of s)e.classList.toggle(`near`,n(e.dataset.from)&&n(e.dataset.to))};for(let e of o)e.addEventListener(`mouseenter`,()=>l(e)),e.addEventListener(`mouseleave`,()=>l(i.contains(document.activeElement)?document.activeElement:null)),e.addEventListener(`focus`,()=>l(e)),e.addEventListener(`blur`,()=>l(null));i.addEventListener(`keydown`,e=>{let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key],n=o.indexOf(document.activeElement),r=o[e.key===`Home`?0:e.key===`End`?o.length-1:n+(t??0)];n<0||!r||r===o[n]||(e.preventDefault(),o[n].tabIndex=-1,r.tabIndex=0,r.focus())}),a(n,i)}function a(e,n){let[r,i]=[n.width.baseVal.value,n.height.baseVal.value],a=1,o=e=>{a=Math.min(3,Math.max(.2,e)),n.setAttribute(`width`,Math.round(r*a)),n.setAttribute(`height`,Math.round(i*a))},s={in:()=>o(a*1.25),out:()=>o(a/1.25),one:()=>o(1),fit:()=>o(Math.min(1,(t(`.scroll`,e).clientWidth-2)/r))},c=t(`.zoom`,e);c.hidden=!1,c.addEventListener(`click`,({target:e})=>s[e.dataset.zoom]?.())}function o(){let n=t(`.tabs`);if(!n)return;let r=e(`[role=tab]`,n),i=(e,n)=>{for(let n of r){let r=n===e;n.setAttribute(`aria-selected`,String(r)),n.tabIndex=r?0:-1,t(`#${n.getAttribute(`aria-controls`)}`).classList.toggle(`away`,!r)}n&&e.focus()};n.hidden=!1,n.addEventListener(`click`,({target:e})=>r.includes(e)&&i(e)),n.addEventListener(`keydown`,({key:e})=>{let t={ArrowRight:1,ArrowLeft:-1}[e];t&&i(r[(r.indexOf(document.activeElement)+t+r.length)%r.length],!0)}),i(r[0])}function s(){let e=document.getElementById(location.hash.slice(1));if(e){e.hidden=!1;for(let t=e;t;t=t.parentElement)t.tagName===`DETAILS`&&(t.open=!0);e.scrollIntoView()}}function c(){let n=e(`details.pipeline`);for(let[e,r]of[[`#open-all`,!0],[`#close-all`,!1]]){let i=t(e);i&&(i.hidden=!1,i.addEventListener(`click`,()=>{for(let e of n)e.open=r}))}addEventListener(`beforeprint`,()=>{for(let e of n)e.dataset.was=String(e.open),e.open=!0}),addEventListener(`afterprint`,()=>{for(let e of n)e.open=e.dataset.was===`true`})}function l(){let e=t(`#theme`);e.parentElement.hidden=!1,e.addEventListener(`change`,()=>{document.documentElement.dataset.theme=e.value})}n();for(let t of e(`.dag`))i(t);o(),c(),l(),addEventListener(`hashchange`,s),s();";
const pageStyle = ":root{color-scheme: light dark;--bg: light-dark(#ffffff, #0d1117);--panel: light-dark(#f6f8fa, #151b23);--raised: light-dark(#ffffff, #1b222c);--text: light-dark(#1f2328, #e6edf3);--quiet: light-dark(#57606a, #9ba5b0);--rule: light-dark(#d8dee4, #30363d);--link: light-dark(#0550ae, #6cb6ff);--error: light-dark(#b91c2b, #ff8078);--error-bg: light-dark(#ffebe9, #3b1719);--warning: light-dark(#835400, #e0a938);--warning-bg: light-dark(#fff4d6, #33260a);--note: light-dark(#0550ae, #79bbff);--note-bg: light-dark(#e3f0ff, #12263f);--ok: light-dark(#176b30, #52c867);--ok-bg: light-dark(#e2f6e7, #102b18);--idle: light-dark(#6e7781, #8b949e);--run: light-dark(#2f7ad6, #4493f8);--heat1: light-dark(#d5e6fb, #12305a);--heat2: light-dark(#9cc5f5, #1d4d8f);--heat3: light-dark(#4c94e8, #2f78d3);--heat4: light-dark(#0f55ab, #7db7ff);--mark: light-dark(#fff2a8, #5c4a00);--code: light-dark(#f6f8fa, #10161e);}:root[data-theme=\"light\"]{color-scheme: light;}:root[data-theme=\"dark\"]{color-scheme: dark;}*{box-sizing: border-box;}[hidden]{display: none !important;}.unseen{position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%);}html{scroll-padding-top: 16px;-webkit-text-size-adjust: 100%;}body{margin: 0;background: var(--bg);color: var(--text);font:15px / 1.55 -apple-system,BlinkMacSystemFont,\"Segoe UI\",Roboto,\"Noto Sans\",Helvetica,Arial,sans-serif;}a{color: var(--link);text-underline-offset: 2px;}:focus-visible{outline: 2px solid var(--link);outline-offset: 2px;border-radius: 3px;}code,pre{font:13px / 1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,\"Liberation Mono\",monospace;}.skip{position: absolute;left: -999px;top: 8px;padding: 6px 12px;background: var(--bg);z-index: 2;}.skip:focus{left: 8px;}.page{display: grid;grid-template-columns: 250px minmax(0, 1fr);max-width: 1480px;margin: 0 auto;}nav{position: sticky;top: 0;align-self: start;height: 100vh;overflow-y: auto;padding: 24px 16px 24px 24px;border-right: 1px solid var(--rule);background: var(--panel);font-size: 14px;}nav h1{margin: 0 0 2px;font-size: 17px;line-height: 1.3;overflow-wrap: anywhere;}nav .made{margin: 0 0 18px;color: var(--quiet);font-size: 12.5px;}nav ul{margin: 0 0 16px;padding: 0;list-style: none;}nav li a{display: flex;align-items: baseline;gap: 8px;padding: 4px 8px;border-radius: 6px;color: var(--text);text-decoration: none;overflow-wrap: anywhere;}nav li a:hover{background: light-dark(#e9edf1, #222a35);}nav .count{flex: none;margin-left: auto;color: var(--quiet);font-variant-numeric: tabular-nums;}nav .dot{flex: none;width: 9px;height: 9px;border-radius: 50%;background: var(--ok);}nav .dot.error{background: var(--error);border-radius: 1px;}nav .dot.warning{background: var(--warning);clip-path: polygon(50% 0, 100% 100%, 0 100%);border-radius: 0;}nav .dot.note{background: var(--note);}nav h2{margin: 0 0 4px;padding: 0 8px;font-size: 12.5px;font-weight: 600;color: var(--quiet);border: 0;}nav label{display: block;padding: 0 8px;color: var(--quiet);font-size: 13px;}main{padding: 28px 36px 80px;min-width: 0;}section{margin-bottom: 56px;}h2{margin: 0 0 16px;padding-bottom: 8px;border-bottom: 1px solid var(--rule);font-size: 22px;line-height: 1.3;}h3{margin: 28px 0 10px;font-size: 17px;line-height: 1.4;}h4{margin: 26px 0 8px;font-size: 15px;}h5{margin: 18px 0 6px;font-size: 14px;}p{margin: 0 0 10px;}ul,ol{margin: 0 0 12px;padding-left: 22px;}.quiet,.soft{color: var(--quiet);}.quiet{font-size: 13.5px;}.good::before{content: \"\u2713 \";color: var(--ok);font-weight: 700;}.nowrap{white-space: nowrap;}.bad{color: var(--error);font-weight: 600;}.verdict{margin: 0 0 16px;padding: 12px 16px;border: 1px solid var(--rule);border-left: 5px solid var(--ok);border-radius: 8px;background: var(--panel);font-size: 16px;}.verdict.error{border-left-color: var(--error);}.tiles{display: flex;flex-wrap: wrap;gap: 12px;margin: 0 0 22px;padding: 0;list-style: none;}.tile{flex: 1 1 130px;padding: 12px 16px;border: 1px solid var(--rule);border-radius: 8px;background: var(--panel);}.tile b{display: block;font-size: 26px;line-height: 1.2;font-variant-numeric: tabular-nums;}.tile span{color: var(--quiet);font-size: 13.5px;}.tile.error b{color: var(--error);}.tile.warning b{color: var(--warning);}.tile.note b{color: var(--note);}.tile.ok b{color: var(--ok);}.two{display: grid;grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);gap: 16px;align-items: start;}.card{padding: 16px 18px;border: 1px solid var(--rule);border-radius: 8px;}.card h3{margin: 0 0 10px;font-size: 16px;}.attention,.fine{margin: 0;padding: 0;list-style: none;}.attention li{margin: 0 0 8px;padding-left: 12px;border-left: 3px solid var(--note);}.attention li.error{border-left-color: var(--error);}.attention li.warning{border-left-color: var(--warning);}.attention a{color: var(--text);text-decoration: none;overflow-wrap: anywhere;}.attention a:hover{text-decoration: underline;}.fine li{position: relative;margin: 0 0 7px;padding-left: 22px;overflow-wrap: anywhere;}.fine li::before{content: \"\u2713\";position: absolute;left: 0;color: var(--ok);font-weight: 700;}.pill{display: inline-block;padding: 0 8px;border-radius: 10px;font-size: 12.5px;font-weight: 600;line-height: 20px;white-space: nowrap;background: var(--note-bg);color: var(--note);}.pill.error{background: var(--error-bg);color: var(--error);}.pill.warning{background: var(--warning-bg);color: var(--warning);}.pill.ok{background: var(--ok-bg);color: var(--ok);}td .pill{margin: 0 4px 2px 0;}.tag{display: inline-block;margin-left: 8px;padding: 0 7px;border: 1px solid var(--rule);border-radius: 10px;color: var(--quiet);font-size: 12px;line-height: 18px;}.scroll{overflow-x: auto;margin: 0 0 10px;}table{border-collapse: collapse;min-width: 100%;font-size: 14px;}th,td{padding: 7px 12px 7px 0;border-bottom: 1px solid var(--rule);text-align: left;vertical-align: top;}thead th{color: var(--quiet);font-size: 12.5px;font-weight: 600;white-space: nowrap;border-bottom-width: 2px;}tbody th{font-weight: 600;min-width: 120px;}td{font-variant-numeric: tabular-nums;}.overview th .path{display: block;color: var(--quiet);font-size: 12.5px;font-weight: 400;overflow-wrap: anywhere;}.overview td{min-width: 64px;}.overview td:nth-child(4){min-width: 150px;}.overview tbody th{min-width: 190px;}.chart.wide{width: 100%;min-width: 640px;max-width: 1000px;height: auto;}caption{position: relative;}.filters{display: flex;flex-wrap: wrap;gap: 10px 12px;align-items: end;margin: 0 0 18px;padding: 14px 16px;border: 1px solid var(--rule);border-radius: 8px;background: var(--panel);}.filters label{display: flex;flex-direction: column;gap: 3px;flex: 1 1 150px;min-width: 0;color: var(--quiet);font-size: 12.5px;font-weight: 600;}.filters .check{flex: 0 0 auto;flex-direction: row;align-items: center;height: 34px;color: var(--text);font-size: 14px;font-weight: 400;}.filters .count{flex: 1 0 100%;margin: 0;color: var(--quiet);font-size: 13.5px;}input[type=\"search\"],select,button{height: 34px;padding: 0 10px;border: 1px solid light-dark(#8c959f, #656c76);border-radius: 6px;background: var(--raised);color: var(--text);font: inherit;font-size: 14px;max-width: 100%;width: 100%;}button{width: auto;cursor: pointer;}button:hover{background: var(--panel);}.findings{margin: 0;padding: 0;list-style: none;}.finding{margin: 0 0 12px;padding: 14px 16px 12px;border: 1px solid var(--rule);border-left: 4px solid var(--note);border-radius: 8px;content-visibility: auto;contain-intrinsic-size: auto 200px;}.finding.error{border-left-color: var(--error);}.finding.warning{border-left-color: var(--warning);}.finding:target{box-shadow: 0 0 0 2px var(--link);}.finding h3{margin: 0 0 6px;font-size: 15px;font-weight: 600;overflow-wrap: anywhere;}.finding h3 .pill{margin-right: 4px;}.where{display: flex;flex-wrap: wrap;gap: 2px 12px;align-items: baseline;margin: 0 0 6px;color: var(--quiet);font-size: 13.5px;}.where code{overflow-wrap: anywhere;}.tag{margin-left: 0;}.remedy{margin: 0 0 8px;overflow-wrap: anywhere;}.frame{margin: 8px 0 0;padding: 8px 0;border: 1px solid var(--rule);border-radius: 6px;background: var(--code);overflow-x: auto;tab-size: 4;}.frame i{display: inline-block;width: 44px;margin-right: 12px;padding-right: 8px;border-right: 1px solid var(--rule);color: var(--quiet);font-style: normal;text-align: right;user-select: none;}.frame mark{background: var(--mark);color: inherit;border-radius: 2px;}.frame b{font-weight: 400;background: var(--mark);}.parts,.related,.short{margin: 6px 0;font-size: 13.5px;}.short{padding: 0;list-style: none;}.short li{margin: 0 0 5px;overflow-wrap: anywhere;}.pipeline{margin: 0 0 14px;border: 1px solid var(--rule);border-radius: 10px;padding: 0 18px;}.pipeline > summary{display: flex;flex-wrap: wrap;gap: 4px 12px;align-items: center;margin: 0 -18px;padding: 12px 18px;cursor: pointer;border-radius: 10px;list-style: none;}.pipeline > summary::-webkit-details-marker{display: none;}.pipeline > summary::before{content: \"\";flex: none;width: 8px;height: 8px;border-right: 2px solid var(--quiet);border-bottom: 2px solid var(--quiet);transform: rotate(-45deg);margin-right: 2px;}.pipeline[open] > summary::before{transform: rotate(45deg);}.pipeline[open] > summary{border-bottom: 1px solid var(--rule);border-radius: 10px 10px 0 0;margin-bottom: 14px;background: var(--panel);}.pipeline[open]{padding-bottom: 18px;}.pipeline summary h3{max-width: calc(100% - 28px);margin: 0;font-size: 16px;overflow-wrap: anywhere;}.badges{display: inline-flex;flex-wrap: wrap;gap: 4px 8px;align-items: center;font-size: 13.5px;}.about{color: var(--quiet);font-size: 13.5px;overflow-wrap: anywhere;}.starts{margin: 0 0 8px;overflow-wrap: anywhere;}.numbers{font-weight: 600;}.numbers .soft{font-weight: 400;}details.data{margin: 0 0 12px;font-size: 14px;}details.data > summary{color: var(--link);cursor: pointer;font-size: 13.5px;}details.data[open] > summary{margin-bottom: 8px;}details.data .scroll{max-height: 420px;overflow: auto;}figure{margin: 14px 0 18px;}figcaption{margin: 0 0 8px;color: var(--quiet);font-size: 13.5px;}.key{white-space: nowrap;}.key::before{content: \"\";display: inline-block;width: 11px;height: 11px;margin: 0 5px -1px 6px;border-radius: 3px;background: var(--run);}.key.ok::before{background: var(--ok);}.key.warning::before{background: var(--warning);}.key.error::before{background: var(--error);}.key.idle::before{background: var(--idle);}.key.may::before{background: none;box-shadow: inset 0 0 0 2px var(--run);}.key.ring::before{background: none;border: 2px solid var(--text);border-radius: 50%;}.key.trend::before{height: 3px;margin-bottom: 3px;background: var(--link);}.clusters{padding-left: 20px;}.clusters li{margin: 0 0 10px;}.clusters q{display: block;quotes: none;margin-top: 3px;padding: 6px 10px;border-radius: 6px;background: var(--code);border: 1px solid var(--rule);font:13px / 1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,\"Liberation Mono\",monospace;overflow-wrap: anywhere;}.chart{display: block;font-size: 11.5px;}.chart text{fill: var(--text);}.chart .axis,.chart .axis text{fill: var(--quiet);font-size: 11px;font-variant-numeric: tabular-nums;}.chart .end{text-anchor: end;}.chart .middle,.chart .count{text-anchor: middle;}.chart .beam{fill: none;stroke: var(--run);stroke-width: 15;}.chart .beam.ok{stroke: var(--ok);}.chart .beam.warning{stroke: var(--warning);}.chart .beam.error{stroke: var(--error);}.chart .beam.idle{stroke: var(--idle);}.chart .beam.may{stroke-width: 1.5;}.chart .strip{fill: none;stroke: var(--ok);}.chart .strip.warning{stroke: var(--warning);}.chart .strip.error{stroke: var(--error);}.chart .strip.idle{stroke: var(--idle);}.chart .grid{stroke: var(--rule);fill: none;}.chart .bar,.chart .dots{fill: var(--run);}.chart .bar.ok,.chart .ok{fill: var(--ok);}.chart .bar.warning{fill: var(--warning);}.chart .bar.error{fill: var(--error);}.chart .bar.idle{fill: var(--idle);}.chart .bar.may{fill: none;stroke: var(--run);stroke-width: 1.5;}.chart .dots{fill: none;stroke-width: 6;stroke-linecap: round;stroke: var(--ok);}.chart .dots.warning{stroke: var(--warning);}.chart .dots.error{stroke: var(--error);stroke-width: 2;}.chart .dots.idle{stroke: var(--idle);}.chart .ring{fill: none;stroke: var(--text);stroke-width: 1.5;}.chart .level{fill: none;stroke: var(--quiet);stroke-dasharray: 5 4;}.chart .trend{fill: none;stroke: var(--link);stroke-width: 2.5;stroke-linejoin: round;opacity: 0.85;}.chart .range{fill: none;stroke-width: 2;stroke: var(--run);}.chart .before{stroke: var(--idle);}.chart .point{fill: var(--run);stroke: none;}.chart .point.before{fill: var(--idle);}.chart .sla{fill: none;stroke: var(--error);stroke-width: 2;stroke-dasharray: 6 4;}.chart .none{fill: var(--panel);}.chart .heat.h1{fill: var(--heat1);}.chart .heat.h2{fill: var(--heat2);}.chart .heat.h3{fill: var(--heat3);}.chart .heat.h4{fill: var(--heat4);}.chart .count{font-size: 11.5px;font-weight: 600;}.chart .count.h3{fill: light-dark(#ffffff, #ffffff);}.chart .count.h4{fill: light-dark(#ffffff, #06182e);}.dag{position: relative;}.dag > .scroll{padding: 8px;border: 1px solid var(--rule);border-radius: 8px;background: var(--bg);max-height: 720px;overflow: auto;}.dag svg{display: block;}.zoom{display: flex;gap: 4px;margin: 0 0 6px;}.zoom button{height: 28px;min-width: 32px;font-size: 13px;}.pr-dag{--ink: var(--text);--soft: var(--quiet);--node: var(--raised);--line: light-dark(#8c959f, #656c76);--edge: light-dark(#7d8590, #7d8590);--group: var(--panel);--frame: light-dark(#afb8c1, #3d444d);--critical: var(--link);--failing: var(--error);--added: var(--ok);--changed: var(--warning);}.pr-dag .node{cursor: default;outline: none;}.pr-dag .node:focus-visible rect.box{stroke: var(--link);stroke-width: 3;}.pr-dag.walking .node:not(.near),.pr-dag.walking .edge:not(.near){opacity: 0.25;}.critical-key{color: var(--link);}.tabs{display: flex;flex-wrap: wrap;gap: 6px;margin: 0 0 12px;}.tabs button[aria-selected=\"true\"]{border-color: var(--link);color: var(--link);font-weight: 600;box-shadow: inset 0 -2px var(--link);}.day.away{display: none;}.day h4{margin-top: 10px;}.steps > li{margin: 0 0 16px;}.steps p{margin: 0 0 4px;font-weight: 600;overflow-wrap: anywhere;}.steps code{font-weight: 400;}dl{display: grid;grid-template-columns: max-content minmax(0, 1fr);gap: 2px 14px;margin: 0;font-size: 14px;}dt{color: var(--quiet);}dd{margin: 0;}.columns{columns: 220px;padding-left: 20px;font-size: 14px;}.columns a{display: inline-block;min-height: 24px;}@media (max-width: 900px){.page{display: block;}nav{position: static;height: auto;max-height: none;padding: 16px;border-right: 0;border-bottom: 1px solid var(--rule);}nav ul{display: flex;flex-wrap: wrap;gap: 2px;margin-bottom: 8px;}nav .pipelines,nav .pipelines-title{display: none;}main{padding: 18px 16px 60px;}.two{grid-template-columns: minmax(0, 1fr);}.tile{flex-basis: 100px;padding: 10px 12px;}.tile b{font-size: 22px;}.pipeline{padding: 0 12px;}.pipeline > summary{margin: 0 -12px;padding: 12px;}.filters label{flex-basis: 100%;}}@media print{:root{color-scheme: light;}nav{position: static;height: auto;padding: 0;border: 0;background: none;}nav > :not(h1, .made),.filters,.tools,.zoom,.tabs,.skip{display: none !important;}.page{display: block;max-width: none;}main{padding: 0;}body{font-size: 11pt;}.day.away{display: block;}.finding,figure,tr,.day,.steps > li{break-inside: avoid;}h2,h3,h4,summary,.numbers,figcaption{break-after: avoid;}.scroll,.dag > .scroll{overflow: visible;max-height: none;}svg{max-width: 100%;height: auto;}.finding{content-visibility: visible;}}@media (prefers-reduced-motion: no-preference){html{scroll-behavior: smooth;}}@media (forced-colors: active){.pill,.tile,.finding{border: 1px solid;}}";
// src/render/report/parts.ts
function lines(parts) {
	return require_startup.joined(parts, "\n");
}
function close(parts) {
	return require_startup.joined(parts, "");
}
function code(text, max = 200) {
	return require_startup.html`<code>${require_startup.htmlText(text, max)}</code>`;
}
const severityNames = {
	error: require_startup.own`error`,
	warning: require_startup.own`warning`,
	note: require_startup.own`note`
};
function pill(severity) {
	return require_startup.html`<span class="pill ${severityNames[severity]}">${severityNames[severity]}</span>`;
}
const statusNames = {
	succeeded: require_startup.own`succeeded`,
	warning: require_startup.own`warning`,
	failed: require_startup.own`failed`,
	other: require_startup.own`cancelled or skipped`
};
const statusClasses = {
	succeeded: require_startup.own`ok`,
	warning: require_startup.own`warning`,
	failed: require_startup.own`error`,
	other: require_startup.own`idle`
};
function minuteText(time) {
	const { 1: year = 0, 2: month = 0, 3: day = 0, 4: hour = 0, 5: minute = 0 } = (/^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)/.exec(time) ?? []).map(Number);
	return require_startup.own`${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
function two(number) {
	return number < 10 ? require_startup.own`0${number}` : require_startup.own`${number}`;
}
function percentText(share) {
	const percent = Math.round(share * 100);
	if (share > 0 && percent === 0) return require_startup.own`&#60;1 %`;
	if (share < 1 && percent === 100) return require_startup.own`&#62;99 %`;
	return require_startup.own`${percent} %`;
}
function numberText(value) {
	const { 0: whole = "0", 1: part } = String(Math.round(value * 100) / 100).split(".");
	const [first = 0, ...rest] = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",").split(",").map(Number);
	const padded = rest.map((group) => require_startup.own`,${group < 10 ? require_startup.own`00${group}` : group < 100 ? require_startup.own`0${group}` : require_startup.own`${group}`}`);
	return require_startup.own`${first}${require_startup.joined(padded, "")}${part === void 0 ? require_startup.own`` : require_startup.own`.${two(Number(part.padEnd(2, "0")))}`}`;
}
function lineLink(source, path, line) {
	const { repositoryUri, revisionId } = source ?? {};
	if (repositoryUri === void 0 || revisionId === void 0 || !/^[0-9a-f]{7,64}$/.test(revisionId)) return null;
	if (!/^https:\/\/[a-z0-9.-]+\/[\w.~%/-]+$/i.test(repositoryUri) || path.split("/").includes("..")) return null;
	const blob = /^https:\/\/[^/]*gitlab/i.test(repositoryUri) ? "/-/blob/" : "/blob/";
	const steps = path.split("/").map((step) => encodeURIComponent(step.toWellFormed()));
	return require_startup.html`${require_startup.htmlText(`${repositoryUri}${blob}${revisionId}/${steps.join("/")}`, 4e3)}#L${line}`;
}
function place(source, path, line) {
	const link = lineLink(source, path, line);
	const text = require_startup.html`${require_startup.htmlText(path, 300)}:${line}`;
	return link === null ? require_startup.html`<code>${text}</code>` : require_startup.html`<a href="${link}"><code>${text}</code></a>`;
}
function table(caption, heads, rows, className = require_startup.own``) {
	const head = close(heads.map((text) => require_startup.html`<th>${text}</th>`));
	return require_startup.html`<div class="scroll" tabindex="0" role="group" aria-label="Table"><table${className === "" ? require_startup.own`` : require_startup.html` class="${className}"`}><caption><span class="unseen">${caption}</span></caption><thead><tr>${head}</thead><tbody>
${lines(rows)}
</tbody></table></div>`;
}
function row(cells) {
	return require_startup.html`<tr>${close(cells)}</tr>`;
}
function cell(content, className) {
	return className === void 0 ? require_startup.html`<td>${content}</td>` : require_startup.html`<td class="${className}">${content}</td>`;
}
function rowHead(content) {
	return require_startup.html`<th scope=row>${content}</th>`;
}
function folded(summary, content) {
	return require_startup.html`<details class="data"><summary>${summary}</summary>${content}</details>`;
}
function picture(label, size, pieces) {
	const { width, height } = size;
	const drawn = require_startup.xml`<svg class="chart wide" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${require_startup.xmlText(label, 500)}">${require_startup.joined(pieces, "")}</svg>`;
	return require_startup.html`<div class="scroll" tabindex="0" role="group" aria-label="Chart">${require_startup.svgInHtml(drawn)}</div>`;
}
function texts(kind, items) {
	const drawn = items.map(({ 0: x, 1: y, 2: text }) => require_startup.xml`<text x="${x}" y="${y}">${text}</text>`);
	return require_startup.xml`<g class="${kind}">${require_startup.joined(drawn, "")}</g>`;
}
function uprights(xs, top, bottom) {
	return require_startup.xml`<path class="grid" d="${require_startup.xmlText(xs.map((x) => `M${x} ${top}V${bottom}`).join(""))}"/>`;
}
function fixed(pixels) {
	return Math.round(pixels * 10) / 10;
}
// src/render/report/standing.ts
const mostFindings = 1500;
function pageFacts(facts) {
	const open = require_startup.rankedBySeverity(facts.report.findings.filter(({ suppressed }) => suppressed === null));
	const anchors = new Map(open.slice(0, mostFindings).map((finding, index) => [finding, `f${index + 1}`]));
	const byPath = require_startup.groupedBy(open, "path");
	return {
		...facts,
		open,
		openIn: (path) => byPath.get(path) ?? [],
		anchorOf: (finding) => anchors.get(finding) ?? null
	};
}
function worstOf({ openIn }, { summary }) {
	return openIn(summary.path)[0]?.severity ?? null;
}
function isFailing({ runs }) {
	return runs?.runs.findLast(({ status }) => status !== "other")?.status === "failed";
}
const severityWeights = {
	error: 1e3,
	warning: 10,
	note: 1
};
const importance = {
	high: 3,
	medium: 2,
	low: 1
};
function byAttention(facts) {
	const weights = new Map(facts.pipelines.map((pipeline) => [pipeline, weightOf(facts, pipeline)]));
	return [...facts.pipelines].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}
function weightOf({ openIn }, pipeline) {
	const found = openIn(pipeline.summary.path).reduce((sum, { severity }) => sum + severityWeights[severity], 0);
	const environment = pipeline.summary.history?.environments[0];
	const failed = environment && environment.runs > 0 ? 200 * environment.failed / environment.runs : 0;
	const own = pipeline.criticality === null ? 1.5 : importance[pipeline.criticality];
	return (found + failed + (isFailing(pipeline) ? 2e3 : 0)) * (1 + own / 10);
}
function tally(findings) {
	return require_startup.severities.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [[severity, count]];
	});
}
// src/render/report/findings.ts
const mostFrames = 400;
const mostRelated = 3;
function findingsSection(facts) {
	const { report } = facts;
	const shown = facts.open.slice(0, mostFindings);
	const more = facts.open.length > shown.length ? require_startup.html`<p class="quiet">${facts.open.length - shown.length} more findings are not listed; <code>pipeline-review check --format json</code> lists all.</p>` : require_startup.html``;
	const suppressed = report.summary.suppressed;
	const silenced = suppressed > 0 ? require_startup.html`<p class="quiet">${suppressed} suppressed ${suppressed === 1 ? require_startup.own`finding is` : require_startup.own`findings are`} not listed.</p>` : require_startup.html``;
	const body = shown.length === 0 ? require_startup.html`<p class="good">No open findings.</p>` : lines([
		filters(shown, report.comparison !== null),
		require_startup.html`<ol class="findings" id="finding-list">`,
		...shown.map((finding, index) => item(facts, finding, index)),
		require_startup.html`</ol>`
	]);
	return require_startup.html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${body}${more}${silenced}</section>`;
}
function filters(findings, isCompared) {
	const paths = [...new Set(findings.map(({ path }) => path))].sort();
	const rules = [...new Set(findings.flatMap(require_startup.ruleIdsOf))].sort();
	const option = (text) => require_startup.html`<option value="${require_startup.htmlText(text, 300)}">${require_startup.htmlText(text, 120)}</option>`;
	const isNew = isCompared ? require_startup.html`<label class="check"><input type="checkbox" id="filter-new"> New only</label>` : require_startup.html``;
	return require_startup.html`<form class="filters" id="filters" role="search" aria-label="Filter findings" hidden>
<label>Search<input type="search" id="filter-text" autocomplete="off" placeholder="Message, task, file"></label>
<label>Severity<select id="filter-severity"><option value="">All severities</option>${close(require_startup.severities.map((severity) => severityOption(findings, severity)))}</select></label>
<label>File<select id="filter-path"><option value="">All ${paths.length} files</option>${close(paths.map(option))}</select></label>
<label>Rule<select id="filter-rule"><option value="">All ${rules.length} rules</option>${close(rules.map(option))}</select></label>
${isNew}<button type="reset">Reset</button><p class="count" id="filter-count" role="status">${findings.length} of ${findings.length} findings</p></form>`;
}
const plurals = {
	error: require_startup.html`Errors`,
	warning: require_startup.html`Warnings`,
	note: require_startup.html`Notes`
};
function severityOption(findings, severity) {
	const count = findings.filter((finding) => finding.severity === severity).length;
	return require_startup.html`<option value="${require_startup.htmlText(severity)}">${plurals[severity]} (${count})</option>`;
}
function item(facts, finding, index) {
	const { severity, message, path, line, taskLabel, pipeline, state, isAdvisory, docs } = finding;
	const rules = require_startup.ruleIdsOf(finding);
	const data = require_startup.html`data-severity="${require_startup.htmlText(severity)}" data-path="${require_startup.htmlText(path, 300)}" data-rules="${require_startup.htmlText(rules.join(" "), 2e3)}"${state === "new" ? require_startup.html` data-new` : require_startup.html``}`;
	const tags = [
		...state === "new" && facts.report.comparison ? [require_startup.html`<span class="tag">new</span>`] : [],
		...isAdvisory ? [require_startup.html`<span class="tag">advice</span>`] : [],
		...finding.fix ? [require_startup.html`<span class="tag">${finding.fix.safety === "safe" ? require_startup.own`safe fix` : require_startup.own`fix to review`}</span>`] : []
	];
	const where = [
		place(facts.source, path, line),
		...pipeline === null ? [] : [require_startup.html`<span>${require_startup.htmlText(pipeline, 120)}</span>`],
		...taskLabel === null ? [] : [require_startup.html`<span>task ${require_startup.htmlText(taskLabel, 120)}</span>`],
		...affected(facts, finding)
	];
	return require_startup.html`<li class="finding ${require_startup.htmlText(severity)}" id="f${index + 1}" ${data}><h3>${pill(severity)} ${require_startup.htmlMessage(message, 600)}</h3>
<p class="where">${close(where.map((part) => require_startup.html`${part} `))}<span class="rule">${ruleLink(rules[0] ?? finding.rule, docs)}</span>${close(tags)}</p>
<p class="remedy">${require_startup.htmlMessage(require_startup.adviceOf(finding), 600)}</p>${partsList(finding)}${index < mostFrames ? frame$3(finding) : require_startup.html``}${related(facts, finding)}</li>`;
}
function affected({ pipelines }, { path, pipeline, task, blastRadius }) {
	const one = pipelines.find(({ summary }) => summary.path === path && summary.name === pipeline);
	const reached = task === null ? one?.reach.radius.pipelines.length : one?.reach.pipelinesByTask.get(task);
	const tasks = blastRadius > 1 ? [require_startup.html`<span>affects ${blastRadius} tasks</span>`] : [];
	if (!one || reached === void 0 || reached === 0) return tasks;
	const depends = reached === 1 ? require_startup.own`depends` : require_startup.own`depend`;
	return [...tasks, require_startup.html`<a href="#${require_startup.htmlText(one.id)}-reach">${require_startup.counted(reached, "pipeline")} ${depends} on it</a>`];
}
function ruleLink(rule, docs) {
	return /^https:\/\/github\.com\/[\w./#-]+$/.test(docs) ? require_startup.html`<a href="${require_startup.htmlText(docs)}">${require_startup.htmlText(rule, 120)}</a>` : code(rule);
}
function partsList({ parts = [] }) {
	if (parts.length < 2) return require_startup.html``;
	const items = parts.map((part) => require_startup.html`<li>${require_startup.htmlMessage(part.message, 300)} (${ruleLink(part.rule, part.docs)})</li>`);
	return require_startup.html`<ul class="parts">${close(items)}</ul>`;
}
function frame$3(finding) {
	const rows = require_check_command.frameRows(finding);
	if (rows.length === 0) return require_startup.html``;
	const drawn = rows.map(({ line, text, isInRange, mark }) => {
		const number = require_startup.html`<i>${line}</i>`;
		if (isInRange || mark === null) return require_startup.html`${number}${isInRange ? require_startup.html`<b>${require_startup.htmlText(text, 400)}</b>` : require_startup.htmlText(text, 400)}`;
		const characters = [...text];
		const before = characters.slice(0, mark.start).join(""), marked = characters.slice(mark.start, mark.start + mark.length).join(""), after = characters.slice(mark.start + mark.length).join("");
		return require_startup.html`${number}${require_startup.htmlText(before, 400)}<mark>${require_startup.htmlText(marked, 400)}</mark>${require_startup.htmlText(after, 400)}`;
	});
	return require_startup.html`<pre class="frame" tabindex="0" aria-label="Code around line ${finding.line}">${lines(drawn)}</pre>`;
}
function related(facts, { related: others }) {
	if (others.length === 0) return require_startup.html``;
	const items = others.slice(0, mostRelated).map((other) => require_startup.html`<li>${require_startup.htmlMessage(other.message, 300)} ${place(facts.source, other.path, other.line)}</li>`);
	const more = others.length > mostRelated ? require_startup.html`<li>and ${others.length - mostRelated} more</li>` : require_startup.html``;
	return require_startup.html`<ul class="related">${close(items)}${more}</ul>`;
}
// src/render/report/scale.ts
const dayMs = 864e5;
function niceStep(most, parts) {
	return [
		1,
		2,
		5,
		10,
		15,
		30,
		60,
		120,
		300,
		600,
		900,
		1800,
		3600,
		7200,
		10800,
		21600,
		43200,
		86400
	].find((step) => most / step <= parts) ?? Math.ceil(most / parts / 86400) * 86400;
}
function dayStops(from, to, parts) {
	const first = Math.ceil(from / dayMs) * dayMs;
	const days = Math.max(0, Math.floor((to - first) / dayMs));
	const step = Math.max(1, Math.ceil((days + 1) / parts)) * dayMs;
	return Array.from({ length: days < 0 || first > to ? 0 : Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
// src/render/report/prediction.ts
const frame$2 = {
	width: 900,
	left: 120,
	right: 110,
	row: 26,
	top: 24
};
function isMoved({ before, after }) {
	return [
		"p50",
		"p95",
		"failing"
	].some((measure) => before[measure]?.value !== after[measure]?.value);
}
function predictionBlock(prediction, isChange, labelOf) {
	if (!prediction) return require_startup.html``;
	const isCompared = isChange && isMoved(prediction);
	const lines = linesOf(prediction, isCompared);
	if (lines.length === 0) return require_startup.html``;
	const sla = require_check_command.slaWords(prediction);
	const title = isCompared ? require_startup.own`Expected duration before and after the change` : require_startup.own`Expected duration`;
	const notes = prediction.notes.map((note) => require_startup.html`<li>${require_startup.htmlText(note, 300)}.</li>`);
	return require_startup.html`<h4>${title}</h4>
${chart(lines, prediction.slaSeconds, String(title))}
${numbers(lines, prediction, title)}
${sla ? require_startup.html`<p>At these durations, ${sla}.</p>` : require_startup.html``}
${advice(prediction, labelOf)}
<ul class="quiet"><li>Simulated from ${prediction.runs} past runs${prediction.environment === null ? require_startup.html`` : require_startup.html` in ${require_startup.htmlText(prediction.environment, 60)}`}; ranges hold the truth in 95 of 100 cases.</li>${close(notes)}${unknown(prediction, labelOf)}</ul>`;
}
function linesOf({ before, after }, isCompared) {
	const line = (name, range, isAfter) => range ? [{
		name,
		words: String(name),
		isAfter,
		range
	}] : [];
	if (!isCompared) return [...line(require_startup.own`median`, after.p50, true), ...line(require_startup.own`p95`, after.p95, true)];
	return [
		...line(require_startup.own`median before`, before.p50, false),
		...line(require_startup.own`median after`, after.p50, true),
		...line(require_startup.own`p95 before`, before.p95, false),
		...line(require_startup.own`p95 after`, after.p95, true)
	];
}
function chart(lines, slaSeconds, title) {
	const most = Math.max(1, slaSeconds ?? 0, ...lines.map(({ range }) => range.high)) * 1.05;
	const x = (seconds) => fixed(frame$2.left + (frame$2.width - frame$2.left - frame$2.right) * seconds / most);
	const height = frame$2.top + lines.length * frame$2.row + 6;
	const step = niceStep(most, 6);
	const times = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
	const ticks = [uprights(times.map(x), frame$2.top - 4, height - 4), texts(require_startup.own`axis middle`, times.map((seconds) => [
		x(seconds),
		14,
		require_check_command.spanWords(seconds)
	]))];
	const sla = slaSeconds === null ? [] : [require_startup.xml`<path class="sla" d="M${x(slaSeconds)} ${frame$2.top - 4}V${height - 4}"/><text class="axis" x="${fixed(x(slaSeconds) + 4)}" y="${height - 6}">SLA</text>`];
	return picture(`${title}: ${lines.map(({ words, range }) => `${words} ${require_check_command.spanWords(range.value)}, ${require_check_command.spanWords(range.low)} to ${require_check_command.spanWords(range.high)}`).join("; ")}`, {
		width: frame$2.width,
		height
	}, [
		...ticks,
		...sla,
		...lines.flatMap((line, index) => rangePieces(line, index, x))
	]);
}
function rangePieces({ words, isAfter, range }, index, x) {
	const y = frame$2.top + index * frame$2.row + 11;
	const tone = isAfter ? require_startup.own`after` : require_startup.own`before`;
	return [
		require_startup.xml`<text class="name end" x="${frame$2.left - 10}" y="${y + 4}">${require_startup.xmlText(words, 40)}</text>`,
		require_startup.xml`<path class="range ${tone}" d="M${x(range.low)} ${y}H${x(range.high)}M${x(range.low)} ${y - 5}v10M${x(range.high)} ${y - 5}v10"/>`,
		require_startup.xml`<circle class="point ${tone}" cx="${x(range.value)}" cy="${y}" r="5"/>`,
		require_startup.xml`<text class="axis" x="${fixed(x(range.high) + 8)}" y="${y + 4}">${require_check_command.spanWords(range.value)}</text>`
	];
}
function numbers(lines, { before, after }, title) {
	const spans = lines.map(({ name, range }) => row([
		rowHead(require_startup.html`${name}`),
		...[
			range.value,
			range.low,
			range.high
		].map((seconds) => cell(require_startup.html`${require_check_command.spanWords(seconds)}`)),
		cell(require_startup.html`${range.n}`)
	]));
	const share = (name, range) => range ? [row([
		rowHead(require_startup.html`${name}`),
		...[
			range.value,
			range.low,
			range.high
		].map((value) => cell(require_startup.html`${percentText(value)}`)),
		cell(require_startup.html`${range.n}`)
	])] : [];
	const failing = before.failing?.value === after.failing?.value ? share(require_startup.own`runs that fail`, after.failing) : [...share(require_startup.own`runs that fail, before`, before.failing), ...share(require_startup.own`runs that fail, after`, after.failing)];
	return table(require_startup.html`${title}`, [
		require_startup.html``,
		require_startup.html`Expected`,
		require_startup.html`At least`,
		require_startup.html`At most`,
		require_startup.html`Runs`
	].map((head, index) => index === 0 ? require_startup.html`Measure` : head), [...spans, ...failing]);
}
const mostAdvice = 3;
function advice({ shorten, parallelise }, labelOf) {
	const items = [...shorten.slice(0, mostAdvice).map(({ task, savedSeconds }) => require_startup.html`<li>${require_startup.htmlText(labelOf(task), 120)} in half the time: the median run is ${require_check_command.spanWords(savedSeconds)} shorter.</li>`), ...parallelise.slice(0, mostAdvice).map(({ task, after, savedSeconds }) => after === null ? require_startup.html`<li>All items of ${require_startup.htmlText(labelOf(task), 120)} at the same time: ${require_check_command.spanWords(savedSeconds)} shorter.</li>` : require_startup.html`<li>${require_startup.htmlText(labelOf(task), 120)} without waiting for ${require_startup.htmlText(labelOf(after), 120)}, if it reads nothing of it: ${require_check_command.spanWords(savedSeconds)} shorter.</li>`)];
	return items.length === 0 ? require_startup.html`` : require_startup.html`<h5>What would shorten a run</h5><ul>${close(items)}</ul>`;
}
function unknown({ unknownTasks }, labelOf) {
	if (unknownTasks.length === 0) return require_startup.html``;
	return require_startup.html`<li>Tasks without history count as taking no time, so the numbers after the change are lower bounds: ${require_startup.htmlText(unknownTasks.slice(0, 8).map(labelOf).join(", "), 300)}.</li>`;
}
// src/render/report/reach.ts
const mostRows$1 = 50;
function reachBlock(facts, { reach, id }) {
	const { radius } = reach;
	const { pipelines, omitted } = radius;
	const own = radius.late && {
		...radius.late,
		pipelines: radius.late.pipelines.slice(0, 1)
	};
	const lines = require_check_command.radiusLines({
		...radius,
		pipelines: [],
		omitted: {
			...omitted,
			pipelines: 0
		},
		late: own
	});
	const title = require_startup.html`<h4 id="${require_startup.htmlText(id)}-reach">Blast radius</h4>`;
	if (lines.length === 0 && pipelines.length === 0) return require_startup.html`${title}<p class="quiet">No other pipeline depends on it, as far as the files and run history say.</p>`;
	const items = lines.map((line) => require_startup.html`<li>${require_startup.htmlText(line, 900)}</li>`);
	return require_startup.html`${title}<ul class="short">${close(items)}</ul>${dependents(facts, reach.radius)}`;
}
function dependents(facts, radius) {
	const { pipelines, omitted, pipeline: name, path, late: run } = radius;
	if (pipelines.length === 0) return require_startup.html``;
	const late = new Map((run?.pipelines ?? []).map((one) => [`${one.path}\n${one.pipeline}`, one]));
	const shown = pipelines.slice(0, mostRows$1);
	const rest = pipelines.length - shown.length + omitted.pipelines;
	const heads = [
		require_startup.html`Pipeline`,
		require_startup.html`Depends on it`,
		run ? require_startup.html`If the run at ${require_startup.htmlText(`${run.localTime} (${run.timeZone})`, 80)} fails` : require_startup.html`If a run fails`,
		require_startup.html`Criticality`,
		require_startup.html`Owners`
	];
	const rows = shown.map((one) => dependentRow(facts, one, name, late.get(`${one.path}\n${one.pipeline}`)));
	const more = rest > 0 ? require_startup.html`<p class="quiet">and ${require_startup.counted(rest, "pipeline")} more</p>` : require_startup.html``;
	const words = run ? require_check_command.nextWords(run) : "";
	const next = words === "" ? require_startup.html`` : require_startup.html`<p class="quiet">${require_startup.htmlText(words.replace(/^t/, "T"))}.</p>`;
	return require_startup.html`${table(require_startup.html`Pipelines that depend on ${require_startup.htmlText(name, 120)} in ${require_startup.htmlText(path, 200)}`, heads, rows)}${more}${next}`;
}
function dependentRow({ pipelines }, one, origin, late) {
	const other = pipelines.find(({ summary }) => summary.path === one.path && summary.name === one.pipeline);
	const name = one.pipeline === "" ? code(one.path) : require_startup.htmlText(one.pipeline, 120);
	return row([
		rowHead(other ? require_startup.html`<a href="#${require_startup.htmlText(other.id)}">${name}</a>` : name),
		cell(require_startup.htmlText(require_check_command.dependsWords(one, origin, "changed"), 300)),
		cell(require_startup.htmlText(late ? ["late", ...require_check_command.lateFacts(late, false)].join(", ") : "not known", 300)),
		cell(require_startup.htmlText(one.criticality ?? "\u2013")),
		cell(require_startup.htmlText(one.owners.length === 0 ? "\u2013" : one.owners.join(", "), 200))
	]);
}
// src/render/report/runs-chart.ts
const frame$1 = {
	width: 900,
	height: 210,
	left: 64,
	right: 122,
	top: 14,
	bottom: 28
};
const plot = {
	width: frame$1.width - frame$1.left - frame$1.right,
	height: frame$1.height - frame$1.top - frame$1.bottom
};
function durationChart({ runs }, numbers, label) {
	const timed = runs.flatMap((run) => run.seconds === null ? [] : [{
		...run,
		seconds: run.seconds,
		ms: Date.parse(run.at)
	}]);
	const first = timed[0]?.ms ?? 0, last = timed.at(-1)?.ms ?? 1;
	const most = Math.max(1, ...timed.map(({ seconds }) => seconds));
	const x = (ms) => fixed(frame$1.left + plot.width * (ms - first) / Math.max(1, last - first));
	const y = (seconds) => fixed(frame$1.top + plot.height * (1 - seconds / (most * 1.06)));
	return picture(label, frame$1, [
		...grid(most, y),
		dayLabels(dayStops(first, last, 6), x),
		...levelLines(numbers, y),
		...changeLines(numbers, x, y, last),
		...[
			"succeeded",
			"warning",
			"other",
			"failed"
		].map((status) => dots(timed.filter((run) => run.status === status), status, x, y)),
		...timed.filter(({ isOutlier }) => isOutlier).map(({ ms, seconds }) => require_startup.xml`<circle class="ring" cx="${x(ms)}" cy="${y(seconds)}" r="6.5"/>`)
	]);
}
function dots(runs, status, x, y) {
	if (runs.length === 0) return require_startup.xml``;
	const path = runs.map(({ ms, seconds }) => {
		const left = Math.round(x(ms)), top = Math.round(y(seconds));
		return status === "failed" ? `M${left - 4} ${top - 4}l8 8m0-8l-8 8` : `M${left} ${top}h0`;
	}).join("");
	return require_startup.xml`<path class="dots ${statusClasses[status]}" d="${require_startup.xmlText(path, 4e4)}"/>`;
}
function grid(most, y) {
	const step = niceStep(most, 4);
	const stops = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
	const path = stops.map((seconds) => `M${frame$1.left} ${y(seconds)}H${frame$1.width - frame$1.right}`).join("");
	const labels = stops.map((seconds) => [
		frame$1.left - 8,
		fixed(y(seconds) + 4),
		require_check_command.spanWords(seconds)
	]);
	return [require_startup.xml`<path class="grid" d="${require_startup.xmlText(path)}"/>`, texts(require_startup.own`axis end`, labels)];
}
function dayLabels(days, x) {
	return texts(require_startup.own`axis middle`, days.map((ms) => [
		x(ms),
		frame$1.height - 8,
		require_startup.xmlText(new Date(ms).toISOString().slice(5, 10))
	]));
}
function levelLines(numbers, y) {
	const { p50 = null, p95 = null } = numbers?.durationSeconds ?? {};
	const right = frame$1.width - frame$1.right;
	const line = (seconds, name) => {
		if (seconds === null) return [];
		return [require_startup.xml`<path class="level" d="M${frame$1.left} ${y(seconds)}H${right}"/>`, require_startup.xml`<text class="axis" x="${right + 8}" y="${fixed(y(seconds) + 4)}">${name} ${require_check_command.spanWords(seconds)}</text>`];
	};
	const isApart = p95 !== null && p50 !== null && y(p50) - y(p95) > 14;
	return [...line(p50, require_startup.own`p50`), ...isApart ? line(p95, require_startup.own`p95`) : []];
}
function changeLines(numbers, x, y, last) {
	const change = numbers?.trend?.change;
	const since = change ? Date.parse(change.since) : NaN;
	if (!change || Number.isNaN(since)) return [];
	const left = Math.max(frame$1.left, x(since));
	if (change.kind === "climb") return [require_startup.xml`<path class="trend" d="M${left} ${y(change.beforeSeconds)}L${x(last)} ${y(change.afterSeconds)}"/>`];
	const path = `M${frame$1.left} ${y(change.beforeSeconds)}H${left}V${y(change.afterSeconds)}H${x(last)}`;
	return [require_startup.xml`<path class="trend" d="${require_startup.xmlText(path)}"/>`];
}
const stripStatuses = [
	"succeeded",
	"warning",
	"failed",
	"other"
];
const heights = {
	succeeded: 8,
	warning: 12,
	failed: 18,
	other: 4
};
function successStrip(runs, label, size = {
	bar: 6,
	height: 18
}) {
	const step = size.bar + 1;
	const scale = size.height / 18;
	const paths = stripStatuses.flatMap((status) => {
		const rise = fixed(heights[status] * scale);
		const path = marksPath(runs.flatMap((run, index) => run.status === status ? [index * step + size.bar / 2] : []), size.height, rise);
		return path === "" ? [] : [require_startup.xml`<path class="strip ${statusClasses[status]}" stroke-width="${size.bar}" d="${require_startup.xmlText(path, 4e4)}"/>`];
	});
	const width = Math.max(1, runs.length * step);
	return require_startup.xml`<svg class="chart" viewBox="0 0 ${width} ${size.height}" width="${width}" height="${size.height}" role="img" aria-label="${require_startup.xmlText(label, 300)}">${require_startup.joined(paths, "")}</svg>`;
}
function marksPath(xs, base, rise) {
	return xs.map((x, index) => {
		const before = xs[index - 1];
		return before === void 0 ? `M${x} ${base}v-${rise}` : `m${x - before} ${rise}v-${rise}`;
	}).join("");
}
// src/render/report/waterfall.ts
const frame = {
	width: 900,
	left: 230,
	right: 150,
	row: 22,
	top: 22
};
const plotWidth = frame.width - frame.left - frame.right;
const longestName$1 = 32;
function endOf({ seconds, bars }) {
	return Math.max(1, seconds, ...bars.map(({ to }) => to));
}
function waterfall(title, plain, run, whole) {
	const { bars, at, status, seconds, omitted } = run;
	const x = (time) => fixed(frame.left + plotWidth * time / whole);
	const height = frame.top + bars.length * frame.row + 6;
	const chart = picture(plain, {
		width: frame.width,
		height
	}, [...ticks(whole, x, height), ...barPieces(bars, x)]);
	const more = omitted > 0 ? require_startup.html`<p class="quiet">${omitted} more tasks are not shown.</p>` : require_startup.html``;
	return require_startup.html`<figure><figcaption>${title}: ${minuteText(at)} UTC, ${statusNames[status]} after ${require_check_command.spanWords(seconds)}</figcaption>${chart}${more}${asTable(run, plain)}</figure>`;
}
function ticks(whole, x, height) {
	const step = niceStep(whole, 6);
	const times = Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => index * step);
	const labels = times.map((time) => [
		x(time),
		12,
		require_check_command.spanWords(time)
	]);
	return [uprights(times.map(x), frame.top - 4, height - 4), texts(require_startup.own`axis middle`, labels)];
}
function barPieces(bars, x) {
	const y = (index) => frame.top + index * frame.row;
	const width = ({ from, to }) => Math.max(2, fixed(x(to) - x(from)));
	return [
		texts(require_startup.own`name end`, bars.map(({ label }, index) => [
			frame.left - 10,
			y(index) + 14,
			require_startup.xmlText(label, longestName$1)
		])),
		...bars.map((bar, index) => require_startup.xml`<path class="beam ${statusClasses[bar.status]}" d="M${x(bar.from)} ${y(index) + 10}h${width(bar)}"/>`),
		texts(require_startup.own`axis`, bars.map((bar, index) => [
			fixed(x(bar.from) + width(bar) + 5),
			y(index) + 14,
			barWords(bar)
		]))
	];
}
function barWords({ from, to, status, attempts }) {
	const again = attempts > 1 ? require_startup.own`, ${attempts} attempts` : require_startup.own``;
	return require_startup.own`${require_check_command.spanWords(to - from)}${again}${status === "failed" ? require_startup.own` \u2717` : require_startup.own``}`;
}
function asTable({ bars }, plain) {
	const hasRetries = bars.some(({ attempts }) => attempts > 1);
	const rows = bars.map(({ label, from, to, status, attempts }) => row([
		rowHead(require_startup.htmlText(label, 120)),
		cell(require_startup.html`${require_check_command.spanWords(from)}`),
		cell(require_startup.html`${require_check_command.spanWords(to - from)}`),
		...hasRetries ? [cell(require_startup.html`${attempts}`)] : [],
		cell(require_startup.html`${statusNames[status]}`)
	]));
	const heads = [
		require_startup.html`Task`,
		require_startup.html`Starts after`,
		require_startup.html`Takes`,
		...hasRetries ? [require_startup.html`Attempts`] : [],
		require_startup.html`Status`
	];
	return folded(require_startup.html`As a table`, table(require_startup.htmlText(plain, 300), heads, rows));
}
// src/render/report/runs.ts
const mostClusters = 8;
const mostSlower = 5;
function runsBlock({ summary, runs }) {
	const { history, name } = summary;
	if (!runs) return history && history.status !== "off" ? require_startup.html`<h4>Run history</h4><p class="quiet">${require_startup.htmlText(history.reason ?? "No run is known", 300)}.</p>` : require_startup.html``;
	const numbers = history?.environments[0];
	const where = runs.environment === null ? require_startup.html`` : require_startup.html` in ${require_startup.htmlText(runs.environment, 60)}`;
	return lines([
		require_startup.html`<h4>Run history${where}</h4>`,
		...numbers ? [numbersLine(numbers, runs)] : [],
		require_startup.html`<figure><figcaption>Outcome of each run, oldest first: <span class="key ok">succeeded</span> <span class="key warning">warning</span> <span class="key error">failed</span> <span class="key idle">cancelled or skipped</span></figcaption><div class="scroll" tabindex="0" role="group" aria-label="Chart">${require_startup.svgInHtml(successStrip(runs.runs, `${runs.runs.length} runs: ${outcomeWords(runs)}`, stripSize(runs)))}</div></figure>`,
		require_startup.html`<figure><figcaption>Duration of each run.${legend(runs, numbers)}</figcaption>${durationChart(runs, numbers, durationLabel(name, numbers))}</figure>`,
		runsTable(runs, name),
		...numbers ? [changesList(numbers, runs), clusters(numbers, runs)] : [],
		waterfalls(runs, name),
		rowsTable(runs, name)
	]);
}
function numbersLine(numbers, { costPerRun, runs }) {
	const { queueSeconds } = numbers;
	const facts = [
		require_startup.html`${require_check_command.successWords(numbers)}`,
		...require_check_command.durationParts(numbers).map((words) => require_startup.html`${words}`),
		require_startup.html`${require_check_command.trendWords(numbers)}`,
		...(queueSeconds.p50 ?? 0) >= 60 && queueSeconds.p50 !== null ? [require_startup.html`median wait before the start ${require_check_command.spanWords(queueSeconds.p50)}`] : [],
		...costPerRun === "" ? [] : [require_startup.html`cost of a run ${require_startup.htmlText(costPerRun, 80)} (median)`]
	];
	const first = runs[0], last = runs.at(-1);
	const span = first && last ? require_startup.html` <span class="soft">${require_check_command.dayWords(first.at)} to ${require_check_command.dayWords(last.at)}</span>` : require_startup.html``;
	return require_startup.html`<p class="numbers">${require_startup.joined(facts, " \u00b7 ")}${span}</p>`;
}
function stripSize({ runs }) {
	return {
		bar: Math.max(3, Math.min(14, Math.floor(880 / Math.max(1, runs.length)) - 1)),
		height: 26
	};
}
function outcomeWords({ runs }) {
	const count = (status) => runs.filter((run) => run.status === status).length;
	return `${count("succeeded")} succeeded, ${count("warning")} with warnings, ${count("failed")} failed, ${count("other")} cancelled or skipped`;
}
function legend({ runs }, numbers) {
	return close([
		...runs.some(({ status, seconds }) => status === "failed" && seconds !== null) ? [require_startup.html` Crosses: failed.`] : [],
		...runs.some(({ isOutlier }) => isOutlier) ? [require_startup.html` <span class="key ring">far longer than usual</span>`] : [],
		...numbers?.trend?.change ? [require_startup.html` <span class="key trend">lasting change</span>`] : []
	]);
}
function durationLabel(name, numbers) {
	const parts = numbers ? [...require_check_command.durationParts(numbers), require_check_command.trendWords(numbers)].join(", ") : "";
	return `Duration of each run of ${name}${parts === "" ? "" : `: ${parts}`}`;
}
function runsTable({ runs }, name) {
	const rows = [...runs].reverse().map(({ at, status, seconds, isOutlier }) => {
		const remark = isOutlier ? require_startup.html`<td>far longer than usual` : require_startup.html``;
		return require_startup.html`<tr><td>${minuteText(at)}<td>${statusNames[status]}<td>${seconds === null ? require_startup.own`\u2013` : require_check_command.spanWords(seconds)}${remark}`;
	});
	const heads = [
		require_startup.html`Created (UTC)`,
		require_startup.html`Status`,
		require_startup.html`Duration`,
		...runs.some(({ isOutlier }) => isOutlier) ? [require_startup.html`Remark`] : []
	];
	return folded(require_startup.html`Table of ${runs.length} ${runs.length === 1 ? require_startup.own`run` : require_startup.own`runs`}`, table(require_startup.html`Runs of ${require_startup.htmlText(name, 120)}, newest first`, heads, rows));
}
function changesList({ trend }, { labels }) {
	const tasks = trend?.tasks ?? [];
	if (tasks.length === 0) return require_startup.html``;
	const items = tasks.slice(0, mostSlower).map(({ task, since, isDated, beforeSeconds, afterSeconds }) => require_startup.html`<li>${require_startup.htmlText(labels.get(task) ?? task, 120)}: ${require_check_command.spanWords(beforeSeconds)} \u2192 ${require_check_command.spanWords(afterSeconds)} since ${require_check_command.beginWords({
		since,
		isDated
	})}</li>`);
	const more = tasks.length > mostSlower ? require_startup.html`<li class="soft">and ${tasks.length - mostSlower} more</li>` : require_startup.html``;
	return require_startup.html`<h5>Tasks with a lasting change of duration</h5><ul>${close(items)}${more}</ul>`;
}
function clusters({ errors, failed }, runs) {
	if (errors.length === 0) return failed > 0 ? require_startup.html`<p class="quiet">The error messages of the failures are not known.</p>` : require_startup.html``;
	const more = errors.length > mostClusters ? require_startup.html`<li class="soft">and ${errors.length - mostClusters} more kinds of failure</li>` : require_startup.html``;
	return require_startup.html`<h5>Failures by cause</h5><ol class="clusters">${lines(errors.slice(0, mostClusters).map((cluster) => clusterItem(cluster, runs)))}${more}</ol>`;
}
function clusterItem({ kind, text, count, firstSeen, lastSeen, tasks }, { labels }) {
	const when = count === 1 ? require_startup.html`once, on ${require_check_command.dayWords(lastSeen)}` : require_startup.html`${count} times, ${require_check_command.dayWords(firstSeen)} to ${require_check_command.dayWords(lastSeen)}`;
	const at = tasks.slice(0, 3).map((task) => labels.get(task) ?? task);
	const others = tasks.length > 3 ? require_startup.html` and ${require_startup.counted(tasks.length - 3, "task")} more` : require_startup.html``;
	return require_startup.html`<li><b>${require_check_command.kindWords[kind]}</b> at ${require_startup.htmlText(at.join(", "), 240)}${others}, ${when}<q>${require_startup.htmlText(text, 400)}</q></li>`;
}
function waterfalls({ usual, longest }, name) {
	const whole = Math.max(usual ? endOf(usual) : 1, longest ? endOf(longest) : 1);
	const isSame = usual !== null && usual.at === longest?.at;
	return lines([...usual ? [waterfall(require_startup.html`Tasks of the median run`, `Tasks of the median run of ${name}`, usual, whole)] : [], ...longest && !isSame ? [waterfall(require_startup.html`Tasks of the longest run`, `Tasks of the longest run of ${name}`, longest, whole)] : []]);
}
function rowsTable({ rows }, name) {
	if (rows.length === 0) return require_startup.html``;
	const drawn = rows.map(({ object, latest, median, runs }) => row([
		rowHead(require_startup.htmlText(object, 120)),
		cell(require_startup.html`${numberText(latest)}`),
		cell(require_startup.html`${numberText(median)}`),
		cell(require_startup.html`${runs}`)
	]));
	return require_startup.html`<h5>Rows</h5>${table(require_startup.html`Rows that objects of ${require_startup.htmlText(name, 120)} received`, [
		require_startup.html`Object`,
		require_startup.html`Last run`,
		require_startup.html`Median`,
		require_startup.html`Runs`
	], drawn)}`;
}
// src/render/report/pipelines.ts
function pipelinesSection(facts, ordered, opened) {
	return require_startup.html`<section id="pipelines" aria-labelledby="pipelines-title"><h2 id="pipelines-title">Pipelines</h2>
<p class="tools"><button type="button" id="open-all" hidden>Expand all</button> <button type="button" id="close-all" hidden>Collapse all</button></p>
${lines(ordered.map((pipeline) => pipelineBlock(facts, pipeline, opened.has(pipeline.id))))}</section>`;
}
function pipelineBlock(facts, pipeline, isOpen) {
	const { id, summary, criticality } = pipeline;
	const owners = summary.owners ?? [];
	const about = [
		place(facts.source, summary.path, 1),
		require_startup.html`${require_startup.counted(summary.tasks, "task")}`,
		...criticality === null ? [] : [require_startup.html`criticality ${require_startup.htmlText(criticality)}`],
		...owners.length === 0 ? [] : [require_startup.html`owned by ${require_startup.htmlText(owners.join(", "), 200)}`],
		...new Set(facts.pipelines.map((one) => one.summary.dialect)).size > 1 ? [require_startup.html`${require_startup.htmlText(summary.dialect, 40)}`] : []
	];
	const starts = pipeline.starts.length === 0 ? [require_startup.html`<li>Nothing in the file starts it.</li>`] : pipeline.starts.map((words) => require_startup.html`<li>${require_startup.htmlText(words, 200)}</li>`);
	return require_startup.html`<details class="pipeline" id="${require_startup.htmlText(id)}"${isOpen ? require_startup.own` open` : require_startup.own``}><summary><h3>${require_startup.htmlText(summary.name, 120)}</h3>${badges(facts, pipeline)}</summary>
<p class="about">${require_startup.joined(about, " \u00b7 ")}</p>
<ul class="starts" aria-label="What starts it">${close(starts)}</ul>
${findingLinks(facts, pipeline)}
<h4>Tasks and their order</h4>
${dagBlock(pipeline)}
${reachBlock(facts, pipeline)}
${runsBlock(pipeline)}
${predictionBlock(summary.history?.prediction ?? null, facts.report.comparison !== null, (task) => pipeline.runs?.labels.get(task) ?? task)}
</details>`;
}
function badges({ openIn }, { summary, runs }) {
	const pills = severityPills(openIn(summary.path));
	const environment = summary.history?.environments[0];
	const known = runs && environment ? require_startup.html`<span class="soft">${require_check_command.successWords(environment)}</span>` : require_startup.html``;
	return require_startup.html`<span class="badges">${pills ?? require_startup.html`<span class="pill ok">no findings</span>`}${known}</span>`;
}
function severityPills(findings) {
	const pills = tally(findings).map(({ 0: severity, 1: count }) => require_startup.html`<span class="pill ${require_startup.htmlText(severity)}">${require_startup.counted(count, severity)}</span>`);
	return pills.length === 0 ? null : close(pills);
}
const mostLinks = 12;
function findingLinks({ openIn, anchorOf }, { summary }) {
	const open = openIn(summary.path);
	if (open.length === 0) return require_startup.html``;
	const items = open.slice(0, mostLinks).map((finding) => {
		const anchor = anchorOf(finding);
		const text = require_startup.htmlMessage(finding.message, 240);
		const link = anchor === null ? text : require_startup.html`<a href="#${require_startup.htmlText(anchor)}">${text}</a>`;
		return require_startup.html`<li>${pill(finding.severity)} ${link} <span class="soft">line ${finding.line}</span></li>`;
	});
	const more = open.length > mostLinks ? require_startup.html`<li class="soft">and ${open.length - mostLinks} more</li>` : require_startup.html``;
	return require_startup.html`<h4>Findings</h4><ul class="short">${close(items)}${more}</ul>`;
}
function dagBlock(pipeline) {
	const { dag, tasks, runs } = pipeline;
	const text = taskTable(pipeline);
	if (tasks.length === 0) return require_startup.html`<p class="quiet">The file holds no task that can be read.</p>`;
	if (!require_check_command.isDrawable(dag)) return require_startup.html`<p class="quiet">${require_startup.counted(tasks.length, "task")} are too many for a picture: the table has them all.</p>${text}`;
	const title = `Tasks of ${pipeline.summary.name} in the order in which they run`;
	const drawn = require_startup.svgInHtml(require_draw.drawDag(require_draw.layoutDag(dag), {
		title,
		isWalked: true
	}));
	const path = runs && runs.criticalPath.length > 0 ? require_startup.html`<p class="quiet"><b class="critical-key">Critical path</b> in most runs: ${require_startup.htmlText(runs.criticalPath.join(" \u2192 "), 800)}</p>` : require_startup.html``;
	return require_startup.html`<div class="dag"><div class="zoom" role="group" aria-label="Zoom" hidden><button type="button" data-zoom="out" aria-label="Zoom out">\u2212</button><button type="button" data-zoom="one">100 %</button><button type="button" data-zoom="in" aria-label="Zoom in">+</button><button type="button" data-zoom="fit">Fit</button></div><div class="scroll">${drawn}</div></div>${path}${text}`;
}
function taskTable({ tasks, summary }) {
	const hasHistory = tasks.some(({ history }) => history !== null);
	const heads = [
		require_startup.html`Task`,
		require_startup.html`Does`,
		require_startup.html`Group`,
		require_startup.html`Waits for`,
		...hasHistory ? [
			require_startup.html`Failed`,
			require_startup.html`Median`,
			require_startup.html`p95`,
			require_startup.html`Slack`,
			require_startup.html`On critical path`
		] : []
	];
	const rows = tasks.map((task) => row([...structureCells(task), ...hasHistory ? historyCells(task) : []]));
	return folded(require_startup.html`Table of ${require_startup.counted(tasks.length, "task")}`, table(require_startup.html`Tasks of ${require_startup.htmlText(summary.name, 120)}`, heads, rows));
}
function structureCells({ label, does, group, after }) {
	return [
		rowHead(require_startup.htmlText(label, 120)),
		cell(require_startup.htmlText(does, 80)),
		cell(require_startup.htmlText(group, 80)),
		cell(require_startup.htmlText(after.join(", "), 240))
	];
}
function historyCells({ history }) {
	if (!history) return Array.from({ length: 5 }, () => cell(require_startup.html`\u2013`));
	const { runs, failed, durationSeconds, slackSeconds, criticalShare } = history;
	const span = (seconds) => seconds === null ? require_startup.html`\u2013` : require_startup.html`${require_check_command.spanWords(seconds)}`;
	return [
		cell(require_startup.html`${failed} of ${runs}`, failed > 0 ? require_startup.own`bad` : void 0),
		cell(span(durationSeconds.p50)),
		cell(span(durationSeconds.p95)),
		cell(span(slackSeconds)),
		cell(criticalShare === null ? require_startup.html`\u2013` : require_startup.html`${percentText(criticalShare)}`)
	];
}
function nameOf({ summary }) {
	return summary.name === "" ? code(summary.path) : require_startup.htmlText(summary.name, 80);
}
// src/render/report/attention.ts
const mostRules = 6;
const mostPipelines = 6;
const leastMiss = .05;
const leastFailing = .1;
function attentionOf(facts) {
	const { open } = facts;
	const secrets = open.filter(require_steps.isAboutSecrets);
	const errors = open.filter((finding) => finding.severity === "error" && !require_steps.isAboutSecrets(finding));
	const warnings = open.filter((finding) => finding.severity === "warning" && !require_steps.isAboutSecrets(finding));
	return [
		...facts.report.verdict === "broken" ? [incomplete] : [],
		...byRule(secrets, facts),
		...failing(facts),
		...byRule(errors, facts),
		...missedSla(facts),
		...slower(facts),
		...collisions$1(facts),
		...byRule(warnings, facts).slice(0, errors.length > 0 ? 3 : mostRules)
	];
}
const incomplete = {
	tone: require_startup.own`error`,
	anchor: "sources",
	text: require_startup.html`The review is not complete, because of an internal error`
};
function byRule(findings, { anchorOf }) {
	return require_steps.groupsOf(findings).slice(0, mostRules).map((group) => {
		const { 0: first } = group;
		const files = new Set(group.map(({ path }) => path)).size;
		const others = group.length - 1;
		const within = files > 1 ? require_startup.html` in ${require_startup.counted(files, "file")}` : require_startup.html``;
		const more = others > 0 ? require_startup.html`, and ${others} more like it${within}` : require_startup.html``;
		const where = require_startup.html`<span class="soft">${require_startup.htmlText(first.pipeline ?? first.path, 120)}${more}</span>`;
		return {
			tone: toneOf(first.severity),
			text: require_startup.html`${require_startup.htmlMessage(first.message, 240)} ${where}`,
			anchor: anchorOf(first) ?? "findings"
		};
	});
}
const tones$1 = {
	error: require_startup.own`error`,
	warning: require_startup.own`warning`,
	note: require_startup.own`note`
};
function toneOf(severity) {
	return tones$1[severity];
}
function failing({ pipelines }) {
	return pipelines.filter((pipeline) => isFailing(pipeline) || failedShare(pipeline) >= leastFailing).sort((a, b) => Number(isFailing(b)) - Number(isFailing(a)) || failedShare(b) - failedShare(a)).slice(0, mostPipelines).map((pipeline) => {
		const environment = pipeline.summary.history?.environments[0];
		const worst = environment ? require_check_command.worstTask(environment) : null;
		const label = worst ? pipeline.runs?.labels.get(worst.task.task) ?? worst.task.task : "";
		const cause = worst?.error ? require_startup.html`, mostly ${require_check_command.kindWords[worst.error.kind]} at ${require_startup.htmlText(label, 120)}` : worst ? require_startup.html`, mostly at ${require_startup.htmlText(label, 120)}` : require_startup.html``;
		const last = isFailing(pipeline) ? require_startup.html`the newest run failed; ` : require_startup.html``;
		const share = environment ? require_startup.html`${require_check_command.successWords(environment)}` : require_startup.html``;
		return {
			tone: isFailing(pipeline) ? require_startup.own`error` : require_startup.own`warning`,
			text: require_startup.html`${nameOf(pipeline)}: ${last}${share}${cause}`,
			anchor: pipeline.id
		};
	});
}
function failedShare({ summary }) {
	const environment = summary.history?.environments[0];
	return environment && environment.runs > 0 ? environment.failed / environment.runs : 0;
}
function missedSla({ pipelines }) {
	return pipelines.flatMap((pipeline) => {
		const prediction = pipeline.summary.history?.prediction;
		const miss = prediction?.after.slaMiss;
		if (!prediction || !miss || prediction.slaSeconds === null || miss.value < leastMiss) return [];
		const text = require_startup.html`${nameOf(pipeline)}: ${percentText(miss.value)} of runs miss the SLA of ${require_check_command.spanWords(prediction.slaSeconds)}`;
		return [{
			tone: require_startup.own`warning`,
			text,
			anchor: pipeline.id
		}];
	});
}
function slower({ pipelines }) {
	return pipelines.flatMap((pipeline) => {
		const environment = pipeline.summary.history?.environments[0];
		if (!environment?.trend?.change || environment.trend.direction !== "slower") return [];
		return [{
			tone: require_startup.own`warning`,
			text: require_startup.html`${nameOf(pipeline)}: ${require_check_command.trendWords(environment)}`,
			anchor: pipeline.id
		}];
	});
}
function collisions$1({ week }) {
	const found = week?.collisions.filter(({ isCrowd }) => !isCrowd) ?? [];
	const { 0: first } = found;
	if (!first) return [];
	const more = found.length > 1 ? require_startup.html` <span class="soft">and ${found.length - 1} more this week</span>` : require_startup.html``;
	return [{
		tone: require_startup.own`warning`,
		text: require_startup.html`${require_startup.htmlText(first.words, 240)}, first on ${require_startup.htmlText(first.first)}${more}`,
		anchor: "schedule"
	}];
}
function fineOf(facts) {
	const { report, pipelines, week, openIn } = facts;
	const clean = pipelines.filter(({ summary }) => openIn(summary.path).length === 0);
	const steady = pipelines.filter(({ summary }) => (summary.history?.environments[0]?.failed ?? 1) === 0 && (summary.history?.environments[0]?.runs ?? 0) > 0);
	const trends = pipelines.flatMap(({ summary }) => summary.history?.environments[0]?.trend ?? []);
	const noErrors = pipelines.length > 0 && report.summary.errors === 0;
	const hasSecrets = report.findings.some((finding) => require_steps.isAboutSecrets(finding) && finding.suppressed === null);
	return [
		...noErrors ? [require_startup.html`No errors in ${require_startup.counted(pipelines.length, "pipeline")}`] : [],
		...clean.length > 0 ? [require_startup.html`Without findings: ${named(clean)}`] : [],
		...steady.length > 0 ? [require_startup.html`All known runs succeeded: ${named(steady)}`] : [],
		...trends.length > 0 && trends.every(({ direction }) => direction !== "slower") ? [require_startup.html`No pipeline became slower`] : [],
		...pipelines.length > 0 && !hasSecrets ? [require_startup.html`No possible credentials in the files`] : [],
		...week && week.collisions.length === 0 ? [require_startup.html`No collisions in the coming week`] : [],
		...report.skipped.length === 0 && report.crashed.length === 0 ? [require_startup.html`All rules ran on all files`] : []
	];
}
const mostNamed = 5;
function named(pipelines) {
	const links = pipelines.slice(0, mostNamed).map((pipeline) => require_startup.html`<a href="#${require_startup.htmlText(pipeline.id)}">${nameOf(pipeline)}</a>`);
	const rest = pipelines.length - links.length;
	return rest > 0 ? require_startup.html`${require_startup.joined(links, ", ")} and ${rest} more` : require_startup.joined(links, ", ");
}
// src/render/report/overview.ts
function overviewSection(facts, ordered) {
	return require_startup.html`<section id="overview" aria-labelledby="overview-title"><h2 id="overview-title" class="unseen">Overview</h2>
${verdict(facts)}
<div class="two">${attention(facts)}${fine(facts)}</div>
<h3>All pipelines</h3>
${pipelineTable(facts, ordered)}</section>`;
}
function verdict(facts) {
	const { report } = facts;
	const tiles = [
		tile(require_startup.html`${report.summary.errors}`, report.summary.errors === 1 ? require_startup.own`error` : require_startup.own`errors`, report.summary.errors > 0 ? require_startup.own`error` : require_startup.own`ok`),
		tile(require_startup.html`${report.summary.warnings}`, report.summary.warnings === 1 ? require_startup.own`warning` : require_startup.own`warnings`, report.summary.warnings > 0 ? require_startup.own`warning` : require_startup.own`ok`),
		tile(require_startup.html`${report.summary.notes}`, report.summary.notes === 1 ? require_startup.own`note` : require_startup.own`notes`, report.summary.notes > 0 ? require_startup.own`note` : require_startup.own`ok`),
		tile(require_startup.html`${report.summary.pipelines}`, report.summary.pipelines === 1 ? require_startup.own`pipeline` : require_startup.own`pipelines`, require_startup.own`plain`),
		...runTile(facts)
	];
	return require_startup.html`<p class="verdict ${report.verdict === "pass" ? require_startup.own`ok` : require_startup.own`error`}"><b>The review ${require_startup.verdictWord(report.verdict)}</b>: ${require_startup.countWords(report)}; ${require_startup.reasonWords(report)}.</p>
<ul class="tiles">${close(tiles)}</ul>`;
}
function tile(value, label, tone) {
	return require_startup.html`<li class="tile ${tone}"><b>${value}</b> <span>${label}</span></li>`;
}
function runTile({ pipelines }) {
	const known = pipelines.flatMap(({ summary, runs }) => runs ? summary.history?.environments.slice(0, 1) ?? [] : []);
	const judged = known.reduce((sum, { runs }) => sum + runs, 0);
	if (judged === 0) return [];
	const succeeded = known.reduce((sum, environment) => sum + environment.succeeded, 0);
	const percent = Math.floor(1e3 * succeeded / judged) / 10;
	return [tile(require_startup.html`${percent} %`, require_startup.html`of ${judged} runs succeeded`, succeeded === judged ? require_startup.own`ok` : require_startup.own`warning`)];
}
function attention(facts) {
	const items = attentionOf(facts);
	const list = items.length === 0 ? require_startup.html`<p class="good">Nothing needs attention.</p>` : require_startup.html`<ol class="attention">${close(items.map(({ tone, text, anchor }) => require_startup.html`<li class="${tone}"><a href="#${require_startup.htmlText(anchor)}">${text}</a></li>`))}</ol>`;
	return require_startup.html`<div class="card"><h3>Needs attention</h3>${list}</div>`;
}
function fine(facts) {
	const items = fineOf(facts);
	const list = items.length === 0 ? require_startup.html`<p class="quiet">Nothing to report here.</p>` : require_startup.html`<ul class="fine">${close(items.map((text) => require_startup.html`<li>${text}</li>`))}</ul>`;
	return require_startup.html`<div class="card"><h3>Fine</h3>${list}</div>`;
}
function pipelineTable(facts, ordered) {
	const hasRuns = ordered.some(({ runs }) => runs !== null);
	const heads = [
		require_startup.html`Pipeline`,
		require_startup.html`Findings`,
		require_startup.html`Tasks`,
		require_startup.html`Starts`,
		...hasRuns ? [
			require_startup.html`Last runs`,
			require_startup.html`Newest`,
			require_startup.html`Median`,
			require_startup.html`Trend`
		] : []
	];
	const rows = ordered.map((pipeline) => pipelineRow(facts, pipeline, hasRuns));
	return table(require_startup.html`All pipelines, those first that need attention`, heads, rows, require_startup.own`overview`);
}
function pipelineRow({ openIn }, pipeline, hasRuns) {
	const { id, summary, starts } = pipeline;
	const [first, ...others] = starts;
	const more = others.length > 0 ? require_startup.html` <span class="soft">and ${others.length} more</span>` : require_startup.html``;
	const start = first === void 0 ? require_startup.html`<span class="soft">nothing</span>` : require_startup.html`${require_startup.htmlText(first, 80)}${more}`;
	return row([
		rowHead(require_startup.html`<a href="#${require_startup.htmlText(id)}">${nameOf(pipeline)}</a><span class="path">${breakable(summary.path)}</span>`),
		cell(severityPills(openIn(summary.path)) ?? require_startup.html`<span class="pill ok">none</span>`),
		cell(require_startup.html`${summary.tasks}`),
		cell(start),
		...hasRuns ? runCells(pipeline) : []
	]);
}
function breakable(path) {
	const steps = path.split("/");
	return close(steps.map((step, index) => require_startup.html`${require_startup.htmlText(step, 120)}${index < steps.length - 1 ? require_startup.html`/<wbr>` : require_startup.html``}`));
}
function runCells({ summary, runs }) {
	const environment = summary.history?.environments[0];
	if (!runs || !environment) return [
		cell(require_startup.html`<span class="soft">no history</span>`),
		cell(require_startup.html``),
		cell(require_startup.html``),
		cell(require_startup.html``)
	];
	const recent = runs.runs.slice(-30);
	const last = recent.at(-1);
	const p50 = environment.durationSeconds.p50;
	const isSlower = environment.trend?.direction === "slower";
	return [
		cell(require_startup.svgInHtml(successStrip(recent, `Last ${recent.length} runs: ${require_check_command.successWords(environment)}`, {
			bar: 3,
			height: 16
		}))),
		cell(last ? require_startup.html`<span class="nowrap">${minuteText(last.at)}</span>` : require_startup.html``),
		cell(p50 === null ? require_startup.html`\u2013` : require_startup.html`${require_check_command.spanWords(p50)}`),
		cell(require_startup.html`${require_check_command.trendWords(environment)}`, isSlower ? require_startup.own`bad` : require_startup.own`soft`)
	];
}
// src/render/report/plan.ts
const mostGroups = 30;
function planSection({ report, open }) {
	const steps = require_steps.stepsOf(report);
	const body = steps.length === 0 ? require_startup.html`<p class="good">Nothing to do: no finding is open.</p>` : lines([
		require_startup.html`<ol class="steps">`,
		...steps.map(({ what, validate, back }) => require_startup.html`<li><p>${stepText(what)}</p><dl><dt>Validate</dt><dd>${stepText(validate)}</dd><dt>Roll back</dt><dd>${stepText(back)}</dd></dl></li>`),
		require_startup.html`</ol>`,
		riskTable(report, open),
		experts(open)
	]);
	return require_startup.html`<section id="plan" aria-labelledby="plan-title"><h2 id="plan-title">Implementation plan</h2>
${body}</section>`;
}
function stepText(pieces) {
	return close(pieces.map((piece) => {
		if (typeof piece === "string") return require_startup.html`${piece}`;
		return "command" in piece ? require_startup.html`<code>${piece.command}</code>` : code(piece.code, 300);
	}));
}
function riskTable(report, open) {
	const groups = require_steps.groupsOf(open);
	const rows = groups.slice(0, mostGroups).map((group) => riskRow(report, group));
	const more = groups.length > mostGroups ? require_startup.html`<p class="quiet">${groups.length - mostGroups} more rules are not listed.</p>` : require_startup.html``;
	const heads = [
		require_startup.html`Rule`,
		require_startup.html`Findings`,
		require_startup.html`Risk if nothing is done`,
		require_startup.html`Risk of the change`,
		require_startup.html`Expected improvement`
	];
	return require_startup.html`<h3>Risks</h3>${table(require_startup.html`Risks by rule`, heads, rows)}${more}`;
}
function riskRow(report, group) {
	const { 0: first } = group;
	return row([
		rowHead(require_startup.html`${ruleLink(first.rule, first.docs)}`),
		cell(require_startup.html`${pill(first.severity)} ${group.length}`),
		cell(require_startup.html`${require_steps.riskOf(first)}`),
		cell(require_startup.html`${require_steps.changeRisk(group)}`),
		cell(require_startup.html`${require_steps.improvement(report, group)}`)
	]);
}
function experts(findings) {
	const open = findings.filter(({ expertise }) => expertise !== null);
	const kinds = [...new Set(open.map(({ expertise }) => expertise ?? ""))].sort();
	if (kinds.length === 0) return require_startup.html``;
	const items = kinds.map((kind) => {
		const count = open.filter(({ expertise }) => expertise === kind).length;
		return require_startup.html`<li>${require_startup.htmlText(kind, 60)}: ${require_startup.counted(count, "finding")}</li>`;
	});
	return require_startup.html`<h3>Expertise needed</h3><ul>${close(items)}</ul>`;
}
// src/render/report/sources.ts
const mostSkipped = 30;
function sourcesSection(facts) {
	const { report, source, at } = facts;
	const files = require_startup.accountWords(report);
	const items = [
		require_startup.html`Made on ${minuteText(at)} UTC${source ? require_startup.html` from commit ${code((source.revisionId ?? "unknown").slice(0, 12))} of ${require_startup.htmlText(source.repositoryUri.replace(/^https?:\/\//, ""), 200)}` : require_startup.html``}.`,
		...files ? [require_startup.html`Files: ${files}.`] : [],
		historyItem(facts),
		...report.notices.map((notice) => require_startup.html`${require_startup.htmlText(notice, 500)}`),
		...report.crashed.map(({ subject, message }) => require_startup.html`Internal error in ${require_startup.htmlText(subject, 120)}: ${require_startup.htmlText(message, 300)}`)
	];
	return require_startup.html`<section id="sources" aria-labelledby="sources-title"><h2 id="sources-title">Sources and limits</h2>
<ul>${close(items.map((item) => require_startup.html`<li>${item}</li>`))}</ul>${skipped(facts)}${rulePages(facts)}</section>`;
}
function historyItem({ report, pipelines }) {
	const { running } = require_check_command.toldHistories(report);
	if (running.length === 0) return require_startup.html`Run history: none. <code>pipeline-review history pull</code> takes a snapshot of it.`;
	const runs = pipelines.reduce((sum, pipeline) => sum + (pipeline.runs?.runs.length ?? 0), 0);
	return require_startup.html`Run history: ${runs} runs of ${running.length} of ${require_startup.counted(pipelines.length, "pipeline")}. Durations and failures are those of the environment with most runs; restarts and other branches do not count.`;
}
function skipped({ report }) {
	if (report.skipped.length === 0) return require_startup.html``;
	const items = report.skipped.slice(0, mostSkipped).map(({ subject, reason }) => require_startup.html`<li>${require_startup.htmlText(subject, 200)}: ${require_startup.htmlText(reason, 300)}</li>`);
	const more = report.skipped.length > mostSkipped ? require_startup.html`<li>and ${report.skipped.length - mostSkipped} more</li>` : require_startup.html``;
	return require_startup.html`<h3>Skipped</h3><ul class="quiet">${close(items)}${more}</ul>`;
}
function rulePages({ report }) {
	const links = [...new Map(report.findings.filter(({ suppressed }) => suppressed === null).map((finding) => [finding.rule, finding.docs]))].sort(({ 0: a }, { 0: b }) => a < b ? -1 : 1).map(({ 0: rule, 1: page }) => require_startup.html`<li>${ruleLink(rule, page)}</li>`);
	return links.length === 0 ? require_startup.html`` : require_startup.html`<h3>Rule pages</h3><ul class="columns">${close(links)}</ul>`;
}
// src/render/report/week.ts
const heat = {
	width: 900,
	left: 78,
	top: 22,
	row: 26
};
const lanes = {
	width: 900,
	left: 240,
	right: 12,
	top: 22,
	row: 22
};
const hourWidth = (heat.width - heat.left) / 24;
const longestName = 34;
function weekSection(week) {
	if (!week) return require_startup.html`<section id="schedule" aria-labelledby="schedule-title"><h2 id="schedule-title">Schedule</h2><p class="quiet">Nothing in these files starts at a known time.</p></section>`;
	return require_startup.html`<section id="schedule" aria-labelledby="schedule-title"><h2 id="schedule-title">Schedule of the week</h2>
<p class="quiet">Times on the clock of ${require_startup.htmlText(week.zone, 60)}.${week.isTruncated ? require_startup.own` There is more than a page can show.` : require_startup.own``}</p>
${heatMap(week)}
${collisions(week)}
${moves(week)}
<h3>Day by day</h3>
${dayPanels(week)}
${free(week)}
${untimed(week)}</section>`;
}
function heatMap({ days }) {
	const most = Math.max(1, ...days.flatMap(({ hours }) => hours));
	const height = heat.top + days.length * heat.row + 4;
	const label = `Starts in each hour of the week: ${days.map(({ title, hours }) => `${title} ${hours.reduce((sum, count) => sum + count, 0)}`).join(", ")}`;
	const heads = Array.from({ length: 8 }, (_, index) => require_startup.xml`<text class="axis" x="${fixed(heat.left + index * 3 * hourWidth)}" y="14">${two(index * 3)}:00</text>`);
	const cells = days.flatMap((day, index) => heatRow(day, heat.top + index * heat.row, most));
	return require_startup.html`<figure><figcaption>Starts in each hour</figcaption>${picture(label, {
		width: heat.width,
		height
	}, [...heads, ...cells])}${heatTable(days)}</figure>`;
}
function heatRow({ label, hours }, y, most) {
	return [require_startup.xml`<text class="name" x="0" y="${y + 16}">${require_startup.xmlText(label)}</text>`, ...hours.flatMap((count, hour) => {
		const x = fixed(heat.left + hour * hourWidth);
		const box = require_startup.xml`x="${x}" y="${y}" width="${fixed(hourWidth - 2)}" height="${heat.row - 3}" rx="3"`;
		if (count === 0) return [require_startup.xml`<rect class="none" ${box}/>`];
		const level = Math.max(1, Math.ceil(4 * count / most));
		return [require_startup.xml`<rect class="heat h${level}" ${box}/><text class="count h${level}" x="${fixed(x + hourWidth / 2 - 1)}" y="${y + 16}">${count}</text>`];
	})];
}
function heatTable(days) {
	const rows = days.map(({ title, hours }) => {
		const busy = hours.flatMap((count, hour) => count > 0 ? [require_startup.html`${two(hour)}:00 ${count}`] : []);
		return row([
			rowHead(require_startup.htmlText(title)),
			cell(require_startup.html`${hours.reduce((sum, count) => sum + count, 0)}`),
			cell(busy.length === 0 ? require_startup.html`\u2013` : require_startup.joined(busy, ", "))
		]);
	});
	return folded(require_startup.html`As a table`, table(require_startup.html`Starts by day and hour`, [
		require_startup.html`Day`,
		require_startup.html`Starts`,
		require_startup.html`Hours with starts`
	], rows));
}
function collisions({ collisions: found }) {
	if (found.length === 0) return require_startup.html`<p class="good">No collisions: no runs meet on one connection or pool, and no crowd starts at one minute.</p>`;
	const rows = found.map(({ words, first, times }) => row([
		cell(require_startup.htmlText(words, 400)),
		cell(require_startup.htmlText(first)),
		cell(require_startup.html`${times}`)
	]));
	return require_startup.html`<h3>Collisions</h3>${table(require_startup.html`Runs that meet`, [
		require_startup.html`What meets`,
		require_startup.html`First`,
		require_startup.html`Times`
	], rows)}`;
}
function moves({ moves: better }) {
	if (better.length === 0) return require_startup.html``;
	const rows = better.map(({ pipeline, from, to, by }) => row([
		rowHead(require_startup.htmlText(pipeline, 120)),
		cell(require_startup.htmlText(from, 200)),
		cell(require_startup.htmlText(to, 200)),
		cell(require_startup.htmlText(by))
	]));
	return require_startup.html`<h3>Free slots for schedules that collide</h3>
<p class="quiet">At these times nothing else starts, and no connection or pool is full. All moves together meet nothing.</p>
${table(require_startup.html`Proposed times`, [
		require_startup.html`Pipeline`,
		require_startup.html`Now`,
		require_startup.html`Free slot`,
		require_startup.html`Move`
	], rows)}`;
}
function dayPanels({ days }) {
	const tabs = days.map(({ label }, index) => require_startup.html`<button type="button" role="tab" id="day-tab-${index}" aria-controls="day-${index}" aria-selected="${index === 0 ? require_startup.own`true` : require_startup.own`false`}" tabindex="${index === 0 ? 0 : -1}">${require_startup.htmlText(label)}</button>`);
	const panels = days.map((day, index) => require_startup.html`<div class="day" id="day-${index}" role="tabpanel" aria-labelledby="day-tab-${index}"><h4>${require_startup.htmlText(day.title)}</h4>${dayLanes(day)}</div>`);
	return require_startup.html`<div class="tabs" role="tablist" aria-label="Day" hidden>${close(tabs)}</div>${lines(panels)}`;
}
function dayLanes(day) {
	if (day.lanes.length === 0) return require_startup.html`<p class="quiet">Nothing starts.</p>`;
	const plot = lanes.width - lanes.left - lanes.right;
	const x = (minute) => fixed(lanes.left + plot * Math.min(1440, minute) / 1440);
	const height = lanes.top + day.lanes.length * lanes.row + 6;
	const hours = Array.from({ length: 9 }, (_, index) => index * 3);
	const grid = [uprights(hours.map((hour) => x(hour * 60)), lanes.top - 4, height - 4), texts(require_startup.own`axis`, hours.slice(0, 8).map((hour) => [
		x(hour * 60),
		13,
		require_startup.own`${two(hour)}:00`
	]))];
	const label = `Starts of ${day.lanes.length} schedules on ${day.title}`;
	const more = day.omitted > 0 ? require_startup.html`<p class="quiet">${day.omitted} more schedules are not drawn.</p>` : require_startup.html``;
	return require_startup.html`${picture(label, {
		width: lanes.width,
		height
	}, [...grid, ...lanePieces(day, x)])}
<p class="quiet"><span class="key run">run</span> <span class="key may">may start</span> <span class="key error">collides</span></p>${more}${laneTable(day)}`;
}
function lanePieces(day, x) {
	const y = (index) => lanes.top + index * lanes.row;
	return [texts(require_startup.own`name end`, day.lanes.map(({ pipeline }, index) => [
		lanes.left - 10,
		y(index) + 14,
		require_startup.xmlText(pipeline, longestName)
	])), ...[
		"run",
		"may",
		"error"
	].map((tone) => beams(day, tone, x, y))];
}
const tones = {
	run: require_startup.own`run`,
	may: require_startup.own`may`,
	error: require_startup.own`error`
};
function beams(day, tone, x, y) {
	const path = day.lanes.flatMap(({ bars, isCertain }, index) => bars.filter(({ collides }) => tone === (collides ? "error" : isCertain ? "run" : "may")).map(({ from, to }) => {
		const width = Math.max(4, fixed(x(to) - x(from)));
		return tone === "may" ? `M${x(from)} ${y(index) + 4}h${width}v13h-${width}z` : `M${x(from)} ${y(index) + 10.5}h${width}`;
	}));
	return path.length === 0 ? require_startup.xml`` : require_startup.xml`<path class="beam ${tones[tone]}" d="${require_startup.xmlText(path.join(""), 1e5)}"/>`;
}
function clock(minute) {
	return require_startup.html`${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
const mostTimes = 6;
function laneTable(day) {
	const rows = day.lanes.map(({ pipeline, isCertain, bars }) => {
		const times = bars.slice(0, mostTimes).map(({ from, collides }) => require_startup.html`${isCertain ? require_startup.own`` : require_startup.own`possibly `}${clock(from)}${collides ? require_startup.own` (collides)` : require_startup.own``}`);
		const more = bars.length > mostTimes ? require_startup.html`, and ${bars.length - mostTimes} more` : require_startup.html``;
		return row([rowHead(require_startup.htmlText(pipeline, 120)), cell(require_startup.html`${require_startup.joined(times, ", ")}${more}`)]);
	});
	const heads = [require_startup.html`Pipeline`, require_startup.html`Starts at`];
	return folded(require_startup.html`Table of ${require_startup.counted(day.lanes.length, "schedule")}`, table(require_startup.html`Starts on ${require_startup.htmlText(day.title)}`, heads, rows));
}
function free({ freeHours }) {
	return freeHours.length === 0 ? require_startup.html`<p>Every hour has a start on some day of the week.</p>` : require_startup.html`<p>Without any start on all days: ${require_startup.htmlText(freeHours.join(", "), 300)}.</p>`;
}
const mostUntimed = 40;
function untimed({ untimed: unknown }) {
	if (unknown.length === 0) return require_startup.html``;
	const rows = unknown.slice(0, mostUntimed).map(({ pipeline, label, reason }) => row([
		rowHead(require_startup.htmlText(pipeline, 120)),
		cell(require_startup.htmlText(label, 120)),
		cell(require_startup.htmlText(reason, 240))
	]));
	const more = unknown.length > mostUntimed ? require_startup.html`<p class="quiet">${unknown.length - mostUntimed} more are not listed.</p>` : require_startup.html``;
	return require_startup.html`<h3>Triggers without a known time</h3>${table(require_startup.html`Triggers without a known time`, [
		require_startup.html`Pipeline`,
		require_startup.html`Trigger`,
		require_startup.html`Reason`
	], rows)}${more}`;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/render/report/page.ts
var _templateObject;
const mostOpen = 2;
function renderReport(given) {
	const facts = pageFacts(given);
	const style = `${require_draw.dagStyles}${pageStyle}`.trim();
	const ordered = byAttention(facts);
	const opened = new Set(ordered.slice(0, mostOpen).map(({ id }) => id));
	return `${require_startup.html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		": pipeline review</title><link rel=\"icon\" href=\"data:,\">\n<style>",
		"</style></head>\n<body><a class=\"skip\" href=\"#overview\">Skip to the report</a><div class=\"page\">\n",
		"\n<main>\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n</main></div>\n<script>",
		"<\/script></body></html>"
	])), policy(style), require_startup.htmlText(facts.title, 120), require_startup.ownStyle(style), navigation(facts, ordered), overviewSection(facts, ordered), findingsSection(facts), pipelinesSection(facts, ordered, opened), weekSection(facts.week), planSection(facts), sourcesSection(facts), require_startup.ownScript(pageScript))}\n`;
}
function policy(style) {
	const hash = (text) => (0, node_crypto.createHash)("sha256").update(text).digest("base64");
	return require_startup.htmlText(`default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(pageScript)}'; img-src data:; base-uri 'none'; form-action 'none'`);
}
function navigation(facts, ordered) {
	const items = [
		[
			require_startup.own`overview`,
			require_startup.own`Overview`,
			null
		],
		[
			require_startup.own`findings`,
			require_startup.own`Findings`,
			facts.open.length
		],
		[
			require_startup.own`pipelines`,
			require_startup.own`Pipelines`,
			facts.pipelines.length
		],
		[
			require_startup.own`schedule`,
			require_startup.own`Schedule`,
			null
		],
		[
			require_startup.own`plan`,
			require_startup.own`Plan`,
			null
		],
		[
			require_startup.own`sources`,
			require_startup.own`Sources`,
			null
		]
	].map(({ 0: anchor, 1: name, 2: count }) => require_startup.html`<li><a href="#${anchor}">${name}${count === null ? require_startup.html`` : require_startup.html`<span class="count">${count}</span>`}</a></li>`);
	const pipelines = ordered.map((pipeline) => pipelineLink(facts, pipeline));
	return require_startup.html`<nav aria-label="Contents"><h1>${require_startup.htmlText(facts.title, 120)}</h1><p class="made">Pipeline review, ${minuteText(facts.at)} UTC</p>
<ul>${close(items)}</ul><h2 class="pipelines-title">By need of attention</h2><ul class="pipelines">${close(pipelines)}</ul>
<label hidden>Theme<select id="theme"><option value="">System</option><option value="light">Light</option><option value="dark">Dark</option></select></label></nav>`;
}
function pipelineLink(facts, pipeline) {
	const count = facts.openIn(pipeline.summary.path).length;
	const tone = worstOf(facts, pipeline);
	return require_startup.html`<li><a href="#${require_startup.htmlText(pipeline.id)}"><i class="dot${tone === null ? require_startup.html`` : require_startup.html` ${require_startup.htmlText(tone)}`}"></i>${nameOf(pipeline)}<span class="count">${count}</span></a></li>`;
}
// src/report/reach.ts
const mostTasks = 400;
function reachFacts(pipelines, { now, expected, found, dbt }) {
	const world = require_radii.reachWorldOf(pipelines, now, expected);
	let left = mostTasks;
	return pipelines.map((pipeline) => {
		const start = {
			pipeline,
			kind: "changed",
			tasks: [],
			isWhole: true
		};
		const reach = require_radii.reachOfStart(world, start);
		const followed = reach.pipelines.length === 0 ? [] : withFindings(pipeline, found(pipeline)).slice(0, left);
		left -= followed.length;
		const byTask = followed.map((task) => {
			const { pipelines: reached } = require_radii.reachOfStart(world, {
				...start,
				tasks: [task],
				isWhole: false
			});
			return [task.id, reached.length];
		});
		return {
			radius: require_radii.radiusOfReach(world, start, reach, dbt(pipeline)),
			pipelinesByTask: new Map(byTask)
		};
	});
}
function withFindings({ tasks }, found) {
	return tasks.filter(({ id }) => found.has(id));
}
// src/report/status.ts
function statusOf(row) {
	if (require_records.hasFailed(row)) return "failed";
	if (row.outcome === "warning") return "warning";
	return row.outcome === "success" ? "succeeded" : "other";
}
// src/report/waterfall.ts
const mostBars = 40;
function waterfallOf(run, status, tasks, labels) {
	const ordered = [...tasks?.values() ?? []].flatMap((task) => barOf(run, task, labels)).sort((a, b) => a.from - b.from || a.to - b.to || (a.label < b.label ? -1 : 1));
	if (ordered.length === 0) return null;
	const seconds = require_time.secondsBetween(run.startedAt, run.completedAt) ?? 0;
	return {
		at: run.createdAt,
		status,
		seconds,
		bars: ordered.slice(0, mostBars),
		omitted: Math.max(0, ordered.length - mostBars)
	};
}
function barOf(run, task, labels) {
	const from = task.executed ? require_time.secondsBetween(run.startedAt, task.startedAt) : null;
	const length = require_time.secondsBetween(task.startedAt, task.completedAt);
	if (from === null || length === null) return [];
	return [{
		label: labels.get(task.task) ?? task.name,
		from,
		to: from + length,
		status: statusOf(task),
		attempts: Math.max(1, task.attempts ?? 1)
	}];
}
// src/report/runs.ts
const mostRows = 8;
function runsFacts(pipeline, environment) {
	const { name, baselineRuns, outliers, criticalPath, tasks, taskTable, rows } = environment;
	const standOut = new Set(outliers.map(({ runId }) => runId));
	const labels = new Map([...tasks.map((task) => [task.task, task.name]), ...pipeline.tasks.map((task) => [task.id, task.label])]);
	const known = baselineRuns.filter((run) => taskTable.has(run.id) && secondsOf(run) !== null);
	const waterfall = (run) => run ? waterfallOf(run, statusOf(run), taskTable.get(run.id), labels) : null;
	return {
		environment: name,
		runs: baselineRuns.map((run) => runFact(run, standOut)),
		criticalPath: criticalPath?.path.map((task) => labels.get(task) ?? task) ?? [],
		labels,
		usual: waterfall(medianRun(known.filter((run) => require_records.hasSucceeded(run)))),
		longest: waterfall(byDuration(known).at(-1)),
		costPerRun: costWords(environment.spend),
		rows: rows.slice(0, mostRows).map(({ object, latest, median, runs }) => ({
			object,
			latest,
			median,
			runs
		}))
	};
}
function runFact(run, standOut) {
	return {
		at: run.createdAt,
		status: statusOf(run),
		seconds: secondsOf(run),
		isOutlier: standOut.has(run.id)
	};
}
function secondsOf({ startedAt, completedAt }) {
	return require_time.secondsBetween(startedAt, completedAt);
}
function medianRun(runs) {
	return byDuration(runs)[Math.floor((runs.length - 1) / 2)];
}
function byDuration(runs) {
	return [...runs].sort((a, b) => (secondsOf(a) ?? 0) - (secondsOf(b) ?? 0) || (a.id < b.id ? -1 : 1));
}
function costWords({ costPerRun, creditsPerRun, currency }) {
	const cost = costPerRun === null ? [] : [`${Math.round(costPerRun * 100) / 100}${currency === null ? "" : ` ${currency}`}`];
	const credits = creditsPerRun === null ? [] : [`${Math.round(creditsPerRun * 1e3) / 1e3} credits`];
	return [...cost, ...credits].join(", ");
}
// src/report/tasks.ts
function taskFacts(pipeline, environment, findings) {
	const numbers = numbersOf(environment);
	const marks = new Map(pipeline.tasks.map(({ id }) => [id, markOf(numbers.get(id) ?? null, findings.get(id) ?? 0)]));
	const labels = new Map([...pipeline.nodes].map(({ 0: key, 1: { label } }) => [key, label]));
	const tasks = pipeline.tasks.map((task, index) => ({
		id: `n${index + 1}`,
		label: task.label,
		does: require_check_command.jobWords(task),
		group: labels.get(task.parent ?? "") ?? "",
		after: require_check_command.awaitedBy(pipeline, task).map((key) => labels.get(key) ?? key),
		history: numbers.get(task.id) ?? null
	}));
	return {
		dag: require_check_command.drawingOf(require_check_command.sketchOf(pipeline), {
			show: require_startup.withoutSecrets,
			marks
		}),
		tasks
	};
}
function numbersOf(environment) {
	const slack = new Map(environment?.criticalPath?.tasks.map(({ task, slackSeconds }) => [task, slackSeconds]));
	return new Map((environment?.tasks ?? []).map(({ task, runs, failed, durationSeconds, setupSeconds, criticalShare, retriedShare }) => [task, {
		runs,
		failed,
		durationSeconds,
		...setupSeconds !== void 0 && { setupSeconds },
		criticalShare,
		slackSeconds: slack.get(task) ?? null,
		retriedShare
	}]));
}
function markOf(numbers, findings) {
	const facts = [...numbers ? historyFacts(numbers) : [], ...findings > 0 ? [require_startup.count(findings, "finding")] : []];
	if (!numbers) return {
		facts,
		timing: "",
		badge: "",
		isCritical: false
	};
	return {
		facts,
		timing: timingOf(numbers),
		badge: numbers.failed > 0 ? `${percent(numbers.failed, numbers.runs)} %` : "",
		isCritical: require_history_marks.isOftenCritical(numbers.criticalShare)
	};
}
function timingOf({ durationSeconds: { p50, max }, slackSeconds }) {
	const seconds = p50 ?? max;
	if (seconds === null) return "";
	const slack = slackSeconds !== null && slackSeconds >= 60 ? ` +${briefSpan(slackSeconds)} slack` : "";
	return `${briefSpan(seconds)}${slack}`;
}
function briefSpan(seconds) {
	if (seconds < 90) return `${Math.round(seconds)} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
function historyFacts({ runs, failed, durationSeconds: { p50, max }, setupSeconds = 0, criticalShare, slackSeconds }) {
	return [
		failed === 0 ? `never failed in ${require_startup.count(runs, "run")}` : `failed in ${failed} of ${require_startup.count(runs, "run")}`,
		...p50 !== null ? [`median ${require_startup.roughDuration(p50)}`] : max !== null ? [`at most ${require_startup.roughDuration(max)}`] : [],
		...setupSeconds >= 30 ? [`${require_startup.roughDuration(setupSeconds)} of it to start compute`] : [],
		...criticalShare === null ? [] : [`on the critical path in ${percent(criticalShare, 1)} % of runs`],
		...slackSeconds ? [`${require_startup.roughDuration(slackSeconds)} of slack`] : []
	];
}
function percent(part, whole) {
	const share = whole === 0 ? 0 : 100 * part / whole;
	return share > 0 ? Math.max(1, Math.round(share)) : 0;
}
// src/report/moves.ts
const mostMoves = 20;
function movesOf({ forecast, collisions, expected, pools }) {
	const meeting = new Set(collisions.filter(({ kind }) => kind !== "self-overlap").flatMap(({ pipelines }) => pipelines.slice(1)));
	const lanes = forecast.lanes.filter((lane) => meeting.has(lane.pipeline) && lane.certainty === "exact").slice(0, mostMoves);
	if (lanes.length === 0) return [];
	const improver = require_check_command.improverOf(forecast, {
		expected,
		pools
	});
	return lanes.flatMap((lane) => {
		const better = improver.improve(lane);
		if (!better) return [];
		improver.book(lane, better);
		return [moveFacts(lane, require_check_command.describeCron(better.cron, lane.offsets?.zone ?? null), better.shiftMinutes)];
	});
}
function moveFacts(lane, to, shift) {
	return {
		pipeline: lane.pipeline.name,
		from: require_schedule_words.whenWords(lane),
		to,
		by: `${require_startup.count(Math.abs(shift), "minute")} ${shift > 0 ? "later" : "earlier"}`
	};
}
// src/report/week.ts
const days = 7;
const mostLanes = 40;
const mostCollisions = 50;
function weekOf(pipelines, { now, baselines, pools }) {
	const expected = require_check_command.expectedFrom(baselines);
	const zone = clockOf(usualZone(pipelines), now);
	const midnight = require_check_command.startOfDay(require_check_command.wallMs(zone, now.getTime()));
	const from = require_check_command.utcOfWall(zone, midnight) ?? now.getTime();
	const to = require_check_command.utcOfWall(zone, midnight + days * 864e5) ?? from + days * 864e5;
	const known = require_check_command.forecast(pipelines, {
		from,
		to
	}, { expected });
	return {
		forecast: known,
		collisions: require_check_command.collisionsIn(known, {
			expected,
			pools
		}),
		zone,
		expected,
		pools
	};
}
function clockOf(name, now) {
	const from = now.getTime() - 2 * require_check_command.dayMs, to = now.getTime() + 9 * require_check_command.dayMs;
	return require_check_command.zoneOffsets(name, from, to) ?? {
		zone: "UTC",
		from,
		to,
		stretches: [{
			from,
			to,
			offsetMs: 0
		}]
	};
}
function usualZone(pipelines) {
	const counts = new Map();
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const { triggers } = $l[$];
		for (let $ = 0, $l = triggers; $ < $l.length; $++) {
			const { cron, timeZone } = $l[$];
			{
				const zone = timeZone.value ?? "UTC";
				if (cron.state === "set" && require_check_command.isKnownZone(zone)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
			}
		}
	}
	return [...counts].sort(({ 0: a, 1: m }, { 0: b, 1: n }) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "UTC";
}
function weekFacts(week) {
	const { forecast: known, collisions, zone } = week;
	const hours = require_schedule_view.dayHoursOf(week).slice(0, days);
	if (known.lanes.every(({ minutes }) => minutes.length === 0) && known.untimed.length === 0) return null;
	return {
		zone: zone.zone,
		days: hours.map(({ wall, hours: starts }) => dayFacts(week, wall, starts)),
		collisions: collisions.slice(0, mostCollisions).map((collision) => collisionFacts(week, collision)),
		moves: movesOf(week),
		untimed: known.untimed.map(untimedFacts),
		freeHours: freeHours(hours.map((day) => day.hours)),
		isTruncated: known.truncated || collisions.length > mostCollisions
	};
}
function untimedFacts({ pipeline, kind, label, reason }) {
	return {
		pipeline: pipeline.name,
		label: label.startsWith("/") ? kind : label,
		reason
	};
}
function dayFacts(week, wall, hours) {
	const lanes = require_day_lanes.lanesOfDay(week, wall);
	return {
		label: require_check_command.dayText(wall),
		title: require_check_command.longDayText(wall),
		hours,
		lanes: lanes.slice(0, mostLanes).map((lane) => laneFacts(lane, wall)),
		omitted: Math.max(0, lanes.length - mostLanes)
	};
}
function laneFacts({ lane, bars }, wall) {
	const minutes = (time) => Math.round((time - wall) / require_check_command.minuteMs);
	return {
		pipeline: lane.pipeline.name,
		isCertain: lane.certainty === "exact",
		bars: bars.map(({ from, to, collides }) => ({
			from: minutes(from),
			to: minutes(to),
			collides
		}))
	};
}
function collisionFacts({ forecast: { window }, zone }, collision) {
	const first = require_check_command.wallMs(zone, require_check_command.utcOf(window, collision.from));
	return {
		words: require_schedule_words.collisionWords(collision),
		first: `${require_check_command.dayText(first)} ${require_check_command.clockText(first)}`,
		times: collision.times,
		isCrowd: collision.kind === "crowd"
	};
}
function freeHours(week) {
	const isFree = (hour) => hour < 24 && week.every((hours) => (hours[hour] ?? 0) === 0);
	const clock = (hour) => hour === 24 ? "24:00" : require_check_command.clockText(hour * 60 * require_check_command.minuteMs);
	const spans = [];
	for (let from = 0; from < 24; from++) {
		if (!isFree(from)) continue;
		let to = from + 1;
		while (isFree(to)) to++;
		spans.push(`${clock(from)} to ${clock(to)}`);
		from = to;
	}
	return spans;
}
// src/report/facts-of.ts
function factsOf(request) {
	const { title, now, source, report, config, answers } = request;
	const named = [...request.pipelines].sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map((pipeline) => require_check_command.withNames(pipeline, answers.get(pipeline.key)?.names));
	const week = weekOf(named, {
		now,
		baselines: new Map([...answers].flatMap(({ 0: key, 1: { baseline } }) => baseline ? [[key, baseline]] : [])),
		pools: require_check_command.teamOf(config).pools
	});
	const reaches = reachFacts(named, {
		now: now.getTime(),
		expected: week.expected,
		found: (pipeline) => findingsByTask(report, pipeline),
		dbt: ({ key }) => request.dbt?.get(key) ?? null
	});
	return {
		title,
		at: now.toISOString(),
		source,
		report,
		pipelines: named.flatMap((pipeline, index) => {
			const reach = reaches[index];
			return reach ? [pipelineFacts(request, pipeline, {
				index,
				week,
				reach
			})] : [];
		}),
		week: weekFacts(week)
	};
}
function pipelineFacts({ report, answers, pipelines }, pipeline, { index, week, reach }) {
	const environment = (answers.get(pipeline.key)?.evidence ?? null)?.environments[0] ?? null;
	const summary = report.pipelines[pipelines.findIndex(({ key }) => key === pipeline.key)];
	const { dag, tasks } = taskFacts(pipeline, environment, findingsByTask(report, pipeline));
	return {
		id: `p${index + 1}`,
		summary: summary ?? emptySummary(pipeline),
		criticality: pipeline.criticality,
		dag,
		tasks,
		reach,
		starts: startsOf(pipeline, week),
		runs: environment && environment.baselineRuns.length > 0 ? runsFacts(pipeline, environment) : null
	};
}
function emptySummary({ document, name, dialect }) {
	return {
		path: document.source.path,
		name,
		dialect: dialect.title,
		groups: 0,
		tasks: 0,
		schedules: 0,
		history: null
	};
}
function findingsByTask({ findings }, { document }) {
	const counts = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const { path, task, suppressed } = $l[$];
		if (task !== null && suppressed === null && path === document.source.path) counts.set(task, (counts.get(task) ?? 0) + 1);
	}
	return counts;
}
function startsOf(pipeline, { forecast }) {
	const timed = forecast.lanes.filter((lane) => lane.pipeline === pipeline).map(require_schedule_words.whenWords);
	const untimed = forecast.untimed.filter((one) => one.pipeline === pipeline).map(require_schedule_words.untimedWords);
	return [...new Set([...timed, ...untimed])];
}
// src/report/html.ts
function reportHtml(request, credentials) {
	return renderReport(credentials.data(factsOf(request)));
}
exports.reportHtml = reportHtml;
