import type { Language } from './language.ts'

export const de: Language = {
  code: 'de',
  headings: {
    objective: `
      ziel | ziele | zielsetzung | hauptziel | kampagnenziel | marketingziel | marketingziele | geschaftsziel |
      unternehmensziel | zielstellung`,
    audiences: 'zielgruppe | zielgruppen | segmente | wen wir erreichen wollen | kundensegmente | zielmarkt',
    messaging: 'botschaften | kernbotschaften | kommunikation | messaging',
    'messaging.proposition': `
      botschaft | kernbotschaft | nutzenversprechen | positionierung | leitidee | alleinstellungsmerkmal |
      hauptbotschaft`,
    'messaging.proof_points': 'belege | beweise | argumente | vorteile | nutzenargumente',
    'messaging.tone_of_voice': 'tonalität | tonfall | sprache und ton',
    channels: `
      kanäle | kanal | kanalplan | kanalstrategie | marketingkanale | massnahmen | maßnahmen | massnahmenplan | maßnahmenplan | mediaplan |
      kanäle und massnahmen | kanäle und maßnahmen | massnahmen und kanäle | maßnahmen und kanäle |
      kommunikationskanale | kanale und rollen`,
    budget: `
      budget | budgetplan | budgetverteilung | budgetaufteilung | kosten | monatsbudget | marketingbudget |
      budgetplanung | budget und ressourcen`,
    'budget.reallocation': 'umverteilung | budgetumverteilung',
    measurement: `
      messung | erfolgsmessung | kennzahlen | kpis | kpi | erfolgskontrolle | messgrossen | messgroßen |
      erfolgskriterien | kennzahlen und messung | kpis und messung`,
    governance: 'steuerung | zusammenarbeit',
    'operations.milestones': 'meilensteine | zeitplan | termine | fahrplan',
    'operations.risks': 'risiken',
    period: 'zeitraum | laufzeit | kampagnenzeitraum',
  },
  labels: {
    Plan: {
      title: 'titel | kampagne | name der kampagne',
      period: 'zeitraum | laufzeit',
      'period.start': 'beginn | startdatum',
      'period.end': 'ende | enddatum',
      launch: 'start | kampagnenstart',
      'approved.by': 'freigegeben von | genehmigt von',
    },
    Objective: {
      statement: 'ziel | beschreibung',
      metric: 'kennzahl | kpi | messgrosse | messgroße',
      baseline: 'ausgangswert | ist | heute | basis | aktuell',
      target: 'zielwert | soll',
      by: 'bis | termin | frist | datum | stichtag',
      owner: 'verantwortlich | verantwortliche | verantwortlicher | zustandig',
      guardrails: 'leitplanke | leitplanken | grenze | grenzen | obergrenze | grenzwert | nebenbedingung',
    },
    Audience: {
      name: 'name | zielgruppe | segment | persona',
      definition: 'definition | beschreibung | wer | profil | merkmale',
      'size.value': 'grosse | große | anzahl | umfang',
      'persona.pain': 'problem | bedurfnis | bedurfnisse | probleme',
      excludes: 'ausgeschlossen | nicht',
      'path.stage': 'phase | stufe',
      'path.message': 'botschaft | kernbotschaft',
      'path.channels': 'kanale | kanal',
    },
    Messaging: {
      proposition: `
        kernbotschaft | botschaft | nutzenversprechen | positionierung | leitidee | hauptbotschaft`,
      proof_points: 'belege | beweise | argumente | vorteile',
      tone_of_voice: 'tonalität | ton | tonfall',
    },
    ProofPoint: {
      claim: 'behauptung | aussage | vorteil | argument',
      evidence: 'beleg | nachweis | quelle',
    },
    Channel: {
      '@budget': 'budget | betrag | kosten',
      name: 'kanal | name | massnahme | maßnahme',
      role: 'rolle | aufgabe | zweck | ziel',
      rationale: 'begründung | warum | grund',
      audiences: 'zielgruppe | zielgruppen',
      primary_metric: 'kennzahl | kpi | hauptkennzahl | messgrosse',
      owner: 'verantwortlich | verantwortliche | zustandig',
      message: 'botschaft',
      agency: 'agentur',
      starts: 'beginn | start | von',
      ends: 'ende | bis',
    },
    Budget: {
      total: 'gesamt | gesamtbudget | summe | budget | gesamtsumme',
      currency: 'währung',
      'campaign_pool.amount': 'reserve | puffer | testbudget',
    },
    Allocation: {
      channel: 'kanal | posten | position | massnahme | maßnahme | bereich',
      amount: 'betrag | budget | kosten | summe | ausgaben',
      share: 'anteil | prozent | anteil am budget',
      note: 'bemerkung | anmerkung | hinweis | zweck',
    },
    Measurement: {
      cadence: 'rhythmus | haufigkeit | turnus',
      dashboard: 'dashboard | bericht',
    },
    Metric: {
      name: 'kennzahl | name | kpi | messgrosse | messgroße',
      definition: 'definition | beschreibung | bedeutung | berechnung',
      unit: 'einheit',
      source: 'quelle | datenquelle | werkzeug | system',
      '@target': 'ziel | zielwert | soll',
    },
    Milestone: {
      name: 'meilenstein | aufgabe | schritt',
      due: 'termin | datum | bis | frist | fallig',
      owner: 'verantwortlich | zustandig',
    },
    Risk: {
      risk: 'risiko',
      likelihood: 'wahrscheinlichkeit',
      impact: 'auswirkung',
      owner: 'verantwortlich',
      mitigation: 'gegenmassnahme | gegenmaßnahme | massnahme',
    },
  },
  qualifiers: 'unser | unsere | das | die | der | wichtigste | primare | ubergeordnetes | strategische',
  overview: 'uberblick | zusammenfassung | kurzfassung | auf einen blick | steckbrief | rahmendaten',
  traits: `
    alter | geschlecht | wohnort | region | einkommen | interessen | branche | unternehmensgrosse | beruf`,
  total: 'gesamt | summe | gesamtbudget | gesamtsumme | insgesamt',
  pool: 'reserve | puffer | testbudget | kampagnenreserve | unvorhergesehenes | sicherheitsreserve',
  shared: `
    produktion | agenturhonorar | agenturkosten | honorare | werkzeuge | gestaltung | marktforschung | sonstiges |
    software | kreation`,
  monthly: 'monatlich | monatliches | monatsbudget',
  yes: 'ja | wahr',
  no: 'nein | falsch',
  months: [
    'januar | jan | janner',
    'februar | feb',
    'marz | mrz',
    'april | apr',
    'mai',
    'juni | jun',
    'juli | jul',
    'august | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'dezember | dez',
  ],
  units: {
    hour: 'stunde | stunden',
    day: 'tag | tage | tagen',
    week: 'woche | wochen',
    month: 'monat | monate | monaten',
  },
  before: 'bis | bis zum | ab | am | vom | zum',
  until: 'bis | bis zum',
  and: 'und',
  choices: {
    draft: 'entwurf',
    approved: 'freigegeben | genehmigt',
    live: 'aktiv | laufend',
    closed: 'abgeschlossen | beendet',
    low: 'gering | niedrig',
    medium: 'mittel',
    high: 'hoch',
  },
}
