import { pattern } from '../../text/pattern.ts'

/** What somebody could ask to see: a record, whoever keeps it. */
export const record = pattern('i')`
  (?<![a-z])(?:
    [a-z-]*(?:
      log|logs|book|books|report|reports|record|records|register|registers|list|lists|sheet|sheets|file|files|card
      |cards|letter|letters|note|notes|plan|plans|map|maps|label|labels|table|tables|test|tests|check|checks|count
      |counts|receipt|receipts|review|reviews
    )
    |tested|survey\w*|stud(?:y|ies)|research|trials?|experiments?|interviews?|panels?|polls?|audit\w*|inspect\w*
    |certif\w*|accredit\w*|licen[cs]\w*|patent\w*|awards?|prizes?|medals?|ratings?|scores?|rankings?|benchmark\w*
    |compar\w*|measur\w*|calculat\w*|data\w*|figures|statistics|stats|numbers|analytics|analysis|evaluation
    |invoices?|bills?|contracts?|agreements?|polic(?:y|ies)|terms|conditions|warrant(?:y|ies)|guarantees?|insurance
    |law|act|regulation\w*|standards?|protocols?|prospectus|timetables?|schedules?|menus?|recipes?|ingredients?
    |catalogues?|brochures?|websites?|pages?|photos?|photographs?|pictures?|videos?|film|footage|recordings?
    |transcripts?|testimonials?|quot(?:e|es|ed|ations?)|references?|cases?|case stud\w*|press|articles?|magazines?
    |papers?|journals?|publications?|minutes|census|crm|till|orders|returns|complaints|tickets|bookings|sales
    |members|customers served|deliver(?:y|ies)|sensors?|meters?|trackers?|tracking|monitor\w*|deeds?|archives?
    |documents?|documentation|declarations?|statements?|permits?|permissions?|approvals?|charts?|accounts|ledger
    |balance|dashboard|system|database|spec\w*|drawings?|samples?|demos?|demonstrations?|proofs?|signatures?
    |laborator\w*|lab|expert opinion|witness\w*|affidavits?|appraisals?|valuation\w*|quotes|price\w*|tariffs?|rates?
    |wine list|site visits?|shopping|costings?|exports?|screenshots?|rolls?|observations?|visits?
  )(?![a-z])
`
