import type { Language } from './language.ts'

export const fr: Language = {
  code: 'fr',
  headings: {
    objective: `
      objectif | objectifs | but | buts | objectif principal | objectifs smart | objectif commercial | nos objectifs`,
    audiences: `
      cible | cibles | segments cibles | public cible | audience cible | cible principale | clientele cible |
      segments | a qui nous parlons | marche cible | clients cibles`,
    messaging: 'messages | messages cles | message cles | strategie de message',
    'messaging.proposition': `
      positionnement | proposition de valeur | message | message clé | message principal | promesse | accroche |
      argument de vente unique`,
    'messaging.proof_points': 'preuves | points de preuve | benefices | raisons d y croire',
    'messaging.tone_of_voice': 'ton | ton de voix | tonalite | ton et style | voix de la marque | ton de la marque',
    channels: `
      canaux | canal | canaux de communication | canaux marketing | canaux de diffusion | plan media | mix media |
      strategie de canaux | leviers | leviers marketing | actions marketing | canaux et roles |
      canaux et actions | actions et canaux | canaux et leviers`,
    budget: `
      budget | budget marketing | repartition du budget | budget previsionnel | couts | budget et ressources |
      budget mensuel | ventilation du budget`,
    measurement: `
      mesure | indicateurs | indicateurs cles | indicateurs de performance | kpi et suivi | suivi et mesure |
      mesure de la performance | suivi | kpi | indicateurs de succes | mesure et suivi |
      indicateurs cles de performance`,
    governance: 'gouvernance',
    'operations.milestones': 'calendrier | jalons | planning | dates cles | etapes cles',
    'operations.risks': 'risques',
    period: 'période | dates',
  },
  labels: {
    Plan: {
      title: 'titre | campagne | nom de la campagne',
      status: 'statut',
      period: 'période | dates | duree',
      'period.start': 'début | date de debut',
      'period.end': 'fin | date de fin',
      launch: 'lancement | date de lancement',
      'approved.by': 'approuve par | valide par',
    },
    Objective: {
      statement: 'objectif | but | description',
      metric: 'indicateur | kpi | mesure | metrique',
      baseline: 'référence | niveau actuel | actuel | point de depart | valeur actuelle',
      target: 'cible | valeur cible | objectif chiffre',
      by: 'échéance | date | date limite | delai | d ici',
      owner: 'responsable | proprietaire',
      guardrails: 'garde fou | garde fous | limite | limites | contrainte',
    },
    Audience: {
      name: 'nom | segment | cible | audience | public | persona',
      definition: 'definition | description | profil | qui',
      'size.value': 'taille | nombre | volume',
      'persona.pain': 'besoin | besoins | probleme | problemes | freins',
      excludes: 'exclut | exclusions',
      'path.stage': 'etape',
      'path.message': 'message | message cle',
      'path.channels': 'canaux | canal',
    },
    Messaging: {
      proposition: `
        message clé | message principal | positionnement | proposition de valeur | promesse | accroche`,
      proof_points: 'preuves | points de preuve | benefices',
      tone_of_voice: 'ton | tonalite',
    },
    ProofPoint: {
      claim: 'affirmation | benefice | argument',
      evidence: 'preuve | source',
    },
    Channel: {
      '@budget': 'budget | montant | cout',
      name: 'canal | nom | levier | support',
      role: 'role | mission | objectif',
      rationale: 'justification | pourquoi | raison',
      audiences: 'cible | audience | public',
      primary_metric: 'indicateur | indicateur principal | kpi',
      owner: 'responsable | pilote',
      message: 'message',
      agency: 'agence',
      starts: 'début',
      ends: 'fin',
    },
    Budget: {
      total: 'total | budget total | montant | montant total',
      currency: 'devise',
      'campaign_pool.amount': 'reserve | imprevus',
    },
    Allocation: {
      channel: 'canal | poste | levier | action | support',
      amount: 'montant | budget | cout | depense',
      share: 'part | pourcentage | % du budget | repartition',
      note: 'commentaire | remarques | usage',
    },
    Measurement: {
      cadence: 'fréquence | frequence de suivi',
      dashboard: 'tableau de bord',
    },
    Metric: {
      name: 'indicateur | nom | kpi | metrique',
      definition: 'definition | description | calcul',
      unit: 'unité',
      source: 'source | outil | source de donnees',
      '@target': 'cible | objectif',
    },
    Milestone: {
      name: 'jalon | etape | action',
      due: 'date | échéance',
      owner: 'responsable',
    },
    Risk: {
      risk: 'risque',
      likelihood: 'probabilité',
      impact: 'impact',
      owner: 'responsable',
      mitigation: 'mesure | reponse | parade',
    },
  },
  qualifiers: 'les | le | la | nos | notre | l | principal | principaux',
  overview: 'resume | synthese | apercu | en bref | presentation',
  traits: `
    age | sexe | localisation | revenu | revenus | centres d interet | secteur | taille de l entreprise | profession`,
  total: 'total | total general | budget total',
  pool: 'reserve | imprevus | fonds de reserve | budget de test | marge | reserve pour imprevus',
  shared: 'production | frais d agence | honoraires | outils | creation | etudes | divers | logiciels',
  monthly: 'mensuel',
  yes: 'oui | vrai',
  no: 'non | faux',
  months: [
    'janvier | janv',
    'fevrier | fevr | fev',
    'mars',
    'avril | avr',
    'mai',
    'juin',
    'juillet | juil',
    'aout',
    'septembre | sept',
    'octobre | oct',
    'novembre | nov',
    'decembre | dec',
  ],
  units: {
    hour: 'heure | heures',
    day: 'jour | jours',
    week: 'semaine | semaines',
    month: 'mois',
  },
  before: 'd ici le | d ici au | d ici | avant le | le | au | du | jusqu au | a partir du',
  until: 'au | a | jusqu au',
  and: 'et',
  choices: {
    draft: 'brouillon',
    approved: 'approuve | valide',
    live: 'en cours',
    closed: 'termine',
    low: 'faible',
    medium: 'moyen | moyenne',
    high: 'eleve | elevee | fort | forte',
  },
}
