// The script of the HTML report. It only shows, hides and marks what the page already holds: without it everything can be read.
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const one = (selector, root = document) => root.querySelector(selector)

function filterFindings() {
  const form = one('#filters')
  if (!form) return
  const items = all('#finding-list > li')
  const texts = items.map((item) => item.textContent.toLowerCase())
  const value = (id) => one(`#filter-${id}`).value
  const apply = () => {
    const words = value('text').toLowerCase().split(/\s+/).filter(Boolean)
    const severity = value('severity')
    const path = value('path')
    const rule = value('rule')
    const isNew = one('#filter-new')?.checked
    let shown = 0
    items.forEach((item, index) => {
      const { dataset } = item
      const fits =
        (!severity || dataset.severity === severity) &&
        (!path || dataset.path === path) &&
        (!rule || dataset.rules.split(' ').includes(rule)) &&
        (!isNew || 'new' in dataset) &&
        words.every((word) => texts[index].includes(word))
      item.hidden = !fits
      if (fits) shown++
    })
    one('#filter-count').textContent = `${shown} of ${items.length} findings`
  }
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
}

/** Ids that can be reached along lines, in one direction; a group stands for what lies in it. */
function reach(start, lines, from, to, homes) {
  const reached = new Set([start])
  const pending = [start]
  const visit = (id) => {
    if (reached.has(id)) return
    reached.add(id)
    pending.push(id)
  }
  while (pending.length > 0) {
    const at = pending.pop()
    const home = homes.get(at)
    for (const line of lines) {
      if (line.dataset[from] === at || line.dataset[from] === home) visit(line.dataset[to])
    }
    for (const [id, group] of homes) if (group === at) visit(id)
  }
  return reached
}

function walkGraph(box) {
  const svg = one('svg', box)
  const nodes = all('[data-node]', svg)
  const lines = all('[data-from]', svg)
  const homes = new Map(nodes.map(({ dataset }) => [dataset.node, dataset.in]))
  const mark = (node) => {
    svg.classList.toggle('walking', Boolean(node))
    if (!node) return
    const near = new Set([
      ...reach(node.dataset.node, lines, 'from', 'to', homes),
      ...reach(node.dataset.node, lines, 'to', 'from', homes),
    ])
    for (const other of nodes) other.classList.toggle('near', near.has(other.dataset.node))
    const isNear = (id) => near.has(id) || nodes.some(({ dataset }) => dataset.in === id && near.has(dataset.node))
    for (const line of lines) line.classList.toggle('near', isNear(line.dataset.from) && isNear(line.dataset.to))
  }
  for (const node of nodes) {
    node.addEventListener('mouseenter', () => mark(node))
    node.addEventListener('mouseleave', () => mark(svg.contains(document.activeElement) ? document.activeElement : null))
    node.addEventListener('focus', () => mark(node))
    node.addEventListener('blur', () => mark(null))
  }
  svg.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const at = nodes.indexOf(document.activeElement)
    const next = nodes[event.key === 'Home' ? 0 : event.key === 'End' ? nodes.length - 1 : at + (step ?? 0)]
    if (at < 0 || !next || next === nodes[at]) return
    event.preventDefault()
    nodes[at].tabIndex = -1
    next.tabIndex = 0
    next.focus()
  })
  zoomGraph(box, svg)
}

function zoomGraph(box, svg) {
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value]
  let scale = 1
  const zoom = (wanted) => {
    scale = Math.min(3, Math.max(0.2, wanted))
    svg.setAttribute('width', Math.round(width * scale))
    svg.setAttribute('height', Math.round(height * scale))
  }
  const fit = () => zoom(Math.min(1, (one('.scroll', box).clientWidth - 2) / width))
  const ways = { in: () => zoom(scale * 1.25), out: () => zoom(scale / 1.25), one: () => zoom(1), fit }
  const bar = one('.zoom', box)
  bar.hidden = false
  bar.addEventListener('click', ({ target }) => ways[target.dataset.zoom]?.())
}

function showDays() {
  const list = one('.tabs')
  if (!list) return
  const tabs = all('[role=tab]', list)
  const select = (tab, isFocused) => {
    for (const other of tabs) {
      const isShown = other === tab
      other.setAttribute('aria-selected', String(isShown))
      other.tabIndex = isShown ? 0 : -1
      one(`#${other.getAttribute('aria-controls')}`).classList.toggle('away', !isShown)
    }
    if (isFocused) tab.focus()
  }
  list.hidden = false
  list.addEventListener('click', ({ target }) => tabs.includes(target) && select(target))
  list.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
    if (step) select(tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length], true)
  })
  select(tabs[0])
}

/** A link into something folded unfolds it. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1))
  if (!target) return
  target.hidden = false
  for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true
  target.scrollIntoView()
}

function foldPipelines() {
  const pipelines = all('details.pipeline')
  for (const [id, isOpen] of [
    ['#open-all', true],
    ['#close-all', false],
  ]) {
    const button = one(id)
    if (!button) continue
    button.hidden = false
    button.addEventListener('click', () => {
      for (const pipeline of pipelines) pipeline.open = isOpen
    })
  }
  // On paper nothing can be unfolded; tables that repeat a picture stay folded.
  addEventListener('beforeprint', () => {
    for (const pipeline of pipelines) {
      pipeline.dataset.was = String(pipeline.open)
      pipeline.open = true
    }
  })
  addEventListener('afterprint', () => {
    for (const pipeline of pipelines) pipeline.open = pipeline.dataset.was === 'true'
  })
}

function chooseTheme() {
  const select = one('#theme')
  select.parentElement.hidden = false
  select.addEventListener('change', () => {
    document.documentElement.dataset.theme = select.value
  })
}

filterFindings()
for (const box of all('.dag')) walkGraph(box)
showDays()
foldPipelines()
chooseTheme()
addEventListener('hashchange', openTarget)
openTarget()
