import { words } from '../matching/phrase-list.ts'
import type { SentenceMarks } from '../words.ts'

/**
 * Those that are no words of English: a page whose language nobody gave is read as English, and may be of another.
 */
export const foreign = `
  bzw evtl ggf inkl exkl zzgl abb mio mrd tsd sog usw p.ex env av mme mlle mmes éd réf p.ej núm pág aprox depto avda
  ecc dott avv bijv enz т.е т.д т.п тыс млн млрд руб см напр
`

/**
 * For languages without a file: abbreviations of several European languages in one set. Whatever only might end a
 * sentence does not, because nothing here can tell.
 */
export const anyLanguage = (): SentenceMarks => ({
  never: new Set(
    words(`
    e.g i.e etc vs cf dr prof st fig vol p pp max min tel nr no ca approx incl excl inc ltd co
    z.b d.h u.a u.ä o.ä u.u i.d.r s.o s.u bzw evtl ggf inkl exkl zzgl vgl str hr fr abb art abs mind mio mrd tsd sog usw
    p.ex ex env m mm mme mmes mlle av bd éd réf chap n° c.-à-d
    p.ej ej sr sra srta dra ud uds núm pág págs aprox depto avda ee.uu s.a c.a p.es es sig dott ing avv ecc
    bijv d.w.z m.a.w o.a enz ong t.ex bl.a osv kl f.eks bl fx jf esim ym np tzn tzw m.in ul tj např apod atd
    т.е т.д т.п др г гг руб тыс млн млрд ул им см напр и.о
  `),
  ),
  maybe: new Set(),
  numbered: new Set(),
  starters: new Set(),
  brands: new Set(words('yahoo! joomla! kahoot!')),
  verbs: { plain: new Set(), all: new Set() },
})
