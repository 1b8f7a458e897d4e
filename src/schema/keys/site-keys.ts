import { asOneEach, sayList } from '../../plan/lists.ts'
import type { Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'

/**
 * What the front matter of a page says to the tool that makes a website of it: Docusaurus, GitBook, Jekyll, Hugo, MkDocs,
 * VitePress, Obsidian. Names that the plan has too are the plan's.
 */
const siteKeys = () =>
  new Set(
    `alias aliases author authors banner categories category comments coauthors cover coverY created cssclass cssclasses
   custom_edit_url date description draft editLink excerpt feature_image has_children head hero hidden hide hide_table_of_contents
   hide_title icon image keywords last_update last_modified lastUpdated lastmod layout linkTitle modified nav_exclude nav_order
   navbar navigation next og_image outline page_class page_title pageClass pagination_label pagination_next pagination_prev
   permalink prev publish publishDate published redirect_from robots search sidebar sidebar_class_name sidebar_label
   sidebar_position sitemap slug subtitle tag tags theme thumbnail toc toc_max_heading_level toc_min_heading_level
   unlisted updated url weight`.match(/\S+/g),
  )

/** Is a key that the format does not have a site's, in the front matter of a Markdown page? */
export function isSiteKey(key: string, written: Written | undefined): boolean {
  return written !== undefined && /\.(?:md|markdown)$/i.test(written.source.file) && siteKeys().has(key)
}

/** All such keys of one page are one finding, at the first of them. */
export function togetherBySite(problems: readonly Problem[]): Problem[] {
  return asOneEach(
    problems,
    ({ kind, seen }) => (kind === 'site' ? seen.file : undefined),
    (first, others) => {
      const keys = sayList([first, ...others].flatMap(({ seen }) => seen.keys ?? []))
      return { ...first, seen: { ...first.seen, keys, count: String(others.length + 1) } }
    },
  )
}
