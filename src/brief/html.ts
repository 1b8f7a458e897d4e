import type { Element, ElementContent, RootContent as HastContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Brief, Part } from './brief.ts'
import { style } from './html-style.ts'
import { firstLine } from './marks.ts'
import { personTree } from './person.ts'
import { askTree, partTree, titleTree } from './tree.ts'

/** The brief as one page: nothing in it runs, and nothing is loaded. */
export function briefHtml(brief: Brief, draftLine: string): string {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', {
      httpEquiv: ['Content-Security-Policy'],
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(`${brief.title} | ${brief.plan.title}`)]),
    element('style', {}, [text(style)]),
  ])
  const body = element('body', {}, [
    element('main', {}, [
      element('header', {}, [
        ...hastOf([titleTree(brief.title)]),
        element('p', { className: ['plan'] }, [text(brief.plan.title)]),
      ]),
      ...(brief.draft ? [element('p', { className: ['draft'] }, [text(draftLine)])] : []),
      ...brief.parts.map((part) => sectionOf(part, brief)),
    ]),
  ])
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      { type: 'comment', value: firstLine(brief).slice('<!--'.length, -'-->'.length) },
      { type: 'text', value: '\n' },
      element('html', { lang: brief.language }, [head, text('\n'), body]),
      { type: 'text', value: '\n' },
    ] as HastContent[],
  }
  // Printed into the log of a CI service, `##[` would be a command.
  return toHtml(page).replaceAll('##', '&#35;&#35;')
}

function sectionOf(part: Part, brief: Brief): Element {
  const own = part.yours === null ? (part.ask === null ? [] : [askTree(part.ask)]) : personTree(part.yours)
  return element('section', { id: part.section }, [
    ...hastOf(partTree(part, brief)),
    ...(own.length > 0 ? [element('div', { className: [part.yours === null ? 'open' : 'person'] }, hastOf(own))] : []),
    text('\n'),
  ])
}

function hastOf(nodes: readonly RootContent[]): ElementContent[] {
  const tree = toHast({ type: 'root', children: [...nodes] })
  return (tree.type === 'root' ? tree.children : [tree]) as ElementContent[]
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
