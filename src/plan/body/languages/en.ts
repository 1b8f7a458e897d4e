import type { Language } from './language.ts'

const dedupe = 'deduplicated by | de duplicated by | dedupe by | deduped by | counted once by | counted once per'

export const en: Language = {
  code: 'en',
  headings: {
    objective: `
      objective | objectives | goal | goals | aim | aims | objective statement | goal statement | success |
      objectives and goals | goals and objectives | what success looks like | what we want to achieve |
      what are we trying to achieve | what do we want to achieve | what is the objective |
      what is this promotion trying to do | smart goal | smart goals | smart objective | smart objectives |
      north star metric | north star | what we want | objective and target | objectives and targets |
      goal and target | goals and targets | what we are after | the goal at a glance | our ambition |
      what we are aiming for | what we aim for | what we are going for`,
    'objective.guardrails': 'guardrails | guardrail | guardrail metrics | guard rails',
    audiences: `
      audience | audiences | target | target audience | target audiences | audience segments | target segments | icps | ideal customers |
      target market | target markets | target customer | target customers | segments | customer segments | icp |
      ideal customer profile | persona | personas | user persona | user personas | buyer persona |
      buyer personas | customer personas | who is it for | who it is for | who are we talking to |
      who we are talking to | who are we targeting | who we want to reach | who we ask | who we are asking |
      who we want to talk to | who we talk to | who we are trying to reach | who this is for | who is this for |
      audience definition | segmentation | customer segmentation | target group | target groups | audience and insight | audience and insights |
      audiences and insights | participant universe | audience strategy | targeting | donors | donor segments |
      supporter segments | audience groups | who we are after | who we want | people we want | guests we want |
      customers we want | who we serve | who we speak to | who we are for | who we do it for |
      who we re going after | who we are going after | people we are talking to | people we want to reach | for whom | for whom it is | to whom`,
    messaging: `
      messaging | messaging framework | message framework | key messages | key messaging | core messages |
      messages | messaging strategy | messaging and positioning | positioning and messaging | messaging house |
      message house | messaging pillars | messaging hierarchy | message hierarchy | creative message | message and proof | messages and proof points |
      messages and proof | message and tone | messaging and proof points | messages by audience |
      key messages by audience | messaging by audience | message matrix | messaging matrix | argument | our argument |
      the argument | our pitch | pitch | our story | narrative | brand narrative | creative strategy | message strategy`,
    'messaging.proposition': `
      proposition | value proposition | single minded proposition | single minded message | our message |
      proposition and tone | proposition and tone of voice | message | key message | core message |
      campaign message | core campaign message | main message | positioning | positioning statement |
      unique selling proposition | unique selling point | usp | 1 sentence pitch | one sentence pitch |
      one line pitch | elevator pitch | headline | tagline | the big idea | big idea | what we say |
      what do we want to say | single most important thing to say | what is the single most important thing to say |
      what is the 1 thing we want to say | what we tell them | what we tell people | campaign idea | creative idea | what is the one thing we want to say`,
    'messaging.proof_points': `
      proof points | proof | customer proof points | reasons to believe | reason to believe | rtb | rtbs |
      why should they believe it | why should they believe us | why they should believe it | why believe us |
      why believe it | supporting evidence | benefits | key benefits | evidence`,
    'messaging.tone_of_voice': `
      tone of voice | tone | voice | brand voice | voice and tone | tone and voice | tone and style | brand tone`,
    'messaging.promises': 'promises | what we promise',
    'messaging.not_said': `
      what we do not say | what we don t say | we never say | do not say | words to avoid | not said |
      what we never say | we never claim | never claim | words we avoid | we avoid`,
    'messaging.themes': 'content themes | content pillars | campaign themes',
    channels: `
      tactical plan | channels | channel | channel plan | channel strategy | channel mix | media channels | media plan |
      media mix | channels and tactics | tactics and channels | channels and activities |
      activities and channels | channel tactics | channels and roles | roles of channels | channel roles |
      tactics | marketing channels | distribution | distribution channels | promotion channels | promotion |
      communication channels | marketing mix | default launch activities | launch activities | launch funnel |
      marketing tactics | where we show up | channels and owners | channels and calendar | channels and timing |
      initiatives | key initiatives | activities | activity plan | where we say it | where we will be |
      measures and budget | measures and costs | what each channel is for | what each channel does |
      what each channel is there for | activities and channels | promotion plan | promotional plan |
      promotional activities | campaign activities | marketing activities | plan by channel |
      channel by channel | channels and lead and budget | what we do where`,
    budget: `
      budget | budgets | money | the money | budget allocation | budget breakdown | budget split |
      budget by channel | budget per channel | budget plan | media budget | spend | marketing spend |
      investment | costs | budget and resources | resources and budget | resources and timeline |
      budget overview | budget summary | monthly budget | monthly budget breakdown | monthly budget allocation |
      financials | what it costs | cost breakdown | budget and rules | budget rules | budget and split |
      budget and allocation | channel allocation | channel budget | channel budgets | budget and reallocation | budget and timeline | budget and costs |
      budget split and rules | what we spend | what we have to spend | what we will spend | cost | our budget |
      budget by quarter | budget by month | budget per quarter | budget per month | spend by month |
      spend by quarter | funding`,
    'budget.reallocation': `
      reallocation | budget reallocation | reallocation rule | reallocation rules | moving money |
      how money moves | how we move money | how the money moves | when money moves | how budget moves |
      how we move budget | budget flexibility | when do we move money | when we move money | moving the money |
      shifting money | moving budget | rule for moving money`,
    'budget.campaign_pool': 'campaign pool | contingency | budget reserve | test budget | contingency budget',
    measurement: `
      measurement | measurement plan | measurement framework | measuring success | how we measure success |
      how we measure it | how we will measure it | how we will measure | how we know it worked | how we know |
      how we will know it worked | what we measure | how we will measure success | how we measure |
      how will we measure success | kpi | kpis | kpis and measurement | measurement and kpis | kpis and metrics |
      metrics and kpis | metrics | key metrics | success metrics | success measures | measures of success |
      success criteria | key performance indicators | early metrics | kpis and reporting | reporting |
      measurement and reporting | metrics and reporting | reporting and measurement | analytics |
      analytics and reporting | outcome data | indicators | these responses indicate success |
      performance metrics | metrics and measurement | tracking and measurement | kpi table | success kpis |
      metrics and tracking | monitoring | monitoring and control | monitoring and evaluation | evaluation |
      evaluation and control | control | controls | monitoring and measurement | evaluation and monitoring | how we will know |
      how will we know | how will we know it worked | how do we know it worked | how we count | what we count |
      how we keep score | keeping score | controlling | scorecard | kpi scorecard | keeping count |
      numbers that matter | the numbers that matter | numbers we watch | the numbers we watch |
      what we count and how | our numbers | figures we watch`,
    'measurement.attribution': 'attribution | attribution model',
    governance: `
      governance | ways of working | how we work | how we work together | governance and decisions | raci |
      raci matrix | raci chart | roles | roles and responsibilities | responsibilities | team structure |
      team and roles | decision making | key decision points | who decides | who does what | decision rights |
      organisation | organization | working together | keeping it together | holding it together | operating rhythm | how we run it | how we run this | who keeps it together |
      who holds it together | who runs what | who runs it | steering | who looks after what`,
    approved: `
      approval | approvals | stakeholder approvals | stakeholder approval | sign off | sign offs | signoff |
      plan approval`,
    'governance.review': `
      meeting cadence | who meets | meeting rhythm | review rhythm | review cycle | review cadence | review meeting | reviews |
      review | review meetings | check ins | check in | meetings | cadence | rituals`,
    'operations.milestones': `
      milestones | timeline | key dates | key milestones | timeline and milestones | milestones and timeline |
      schedule | roadmap | important dates | next steps | deadlines | key deadlines | timetable |
      implementation timetable | implementation timeline | implementation plan | implementation | action plan |
      project timeline | dates to hit | critical path | getting it done | to do | to do list | to dos |
      what has to happen when`,
    'operations.risks': `
      risks | risk | risk register | risks and mitigation | risks and mitigations | risk management |
      risk assessment | key risks | what could go wrong | things that could go wrong | what can go wrong | worries | our worries |
      risks and alarms | what worries us | what may go wrong`,
    'operations.variance': `
      variance | variances | variance management | variance rule | when numbers are off | when we are off |
      if results fall behind | if we fall behind | when things go wrong`,
    'operations.reporting': 'reporting time',
    operations: 'operations | delivery and operations | delivery | readiness',
    'operations.dependencies': 'dependencies | what we need from others | key dependencies',
    'journey.stages': `
      customer journey | journey | journey stages | customer journey stages | user journey | buyer journey |
      path to purchase | how customers get there | how they get there | how they get here | how they come to us |
      how they find us | how people get there | the path people take | how people buy | how customers buy |
      buying journey | how they buy | how they get to us | how they decide | how they choose |
      how customers decide | how people choose | the way they choose | the way to us`,
    'journey.evidence': 'journey evidence',
    period: 'period | campaign period | campaign dates | dates | flight dates | campaign duration',
  },
  mayName: {
    objective: 'why | why we do it | why we are doing this | the ask | ambition | purpose',
    audiences:
      'supporters | givers | who | people | the people | customers | our customers | shoppers | guests | visitors | parents | groups | runners | members | clients | clients we want | buyers | users | readers',
    'journey.stages': 'path | the path | route | the route | what they go through | the way',
    channels: 'where | means | plays | what we do | what we will do | how | how we do it | places',
    measurement: 'numbers | the numbers | figures | measures | counting',
    governance:
      'who steers | who steers it | rhythm | our rhythm | players | who and when | people and meetings | together | running it | who',
    'governance.review': 'operating rhythm | team rhythm | launch rhythm | working rhythm',
    messaging: 'story | the story | our line | the line | what | words | the words',
    'operations.milestones': 'steps | when | plan | getting ready',
  },
  labels: {
    Plan: {
      title: `
        title | plan | campaign | campaign name | plan name | project | project name | plan title | campaign title`,
      status: 'status | plan status',
      language: 'language',
      period: `
        period | dates | when | run dates | campaign period | campaign dates | flight dates | timing | timeframe |
        time frame | duration | timeline | quarter | flight | runs | window | campaign window | campaign runs |
        in market`,
      'period.start': 'start | start date | starts | campaign start | from',
      'period.end': 'end | end date | ends | campaign end | to',
      launch: 'launch | launch date | go live | go live date | live date',
      review_by: `
        review by | next review | review date | plan reviewed | plan review | next plan review | plan review date |
        next full review | full review | plan revisited | revisited | we come back to this plan on | next review of the plan | next look | next full look | looked at again | plan looked at again`,
      'approved.by': 'approved by | approver | signed off by | sign off | signed by | released by',
      'approved.on': 'approved on | approval date | date approved | sign off date | approved',
    },
    Objective: {
      'effort.brand': 'brand | brand building | share of brand',
      'effort.activation': 'activation | sales activation | share of activation',
      statement: `
        objective | goal | aim | statement | primary objective | primary goal | main goal | main objective |
        business objective | commercial objective | business goal | description | what | what we want |
        what we want to achieve | what we are after | our goal | the goal | our aim | our objective`,
      outcome: 'outcome | outcome type | type | type of outcome',
      metric: `
        metric | kpi | measured by | measure | primary metric | primary kpi | success metric | headline metric |
        north star metric`,
      baseline: 'baseline | current | today | starting point | current value | now | last year | from',
      target: 'target | target value | to | target number | this year',
      by: `
        by | deadline | due | due date | by when | target date | date | when | timeframe | timeline | time frame |
        end date | until`,
      owner: `
        owner | owned by | accountable | objective owner | responsible | lead | answerable | in charge | boss |
        who owns it | who answers for it`,
      supports: `
        supports | serves | so that | wider goal | company goal | ladders up to | company objective |
        contributes to | part of | rolls up to | belongs to | part of a wider goal`,
      leads_to: 'leads to',
      guardrails: `
        guardrails | guardrail | guard rails | limits | limit | constraints | as long as | provided that`,
      supporting: `
        supporting goals | secondary goals | secondary objectives | sub goals | supporting objectives |
        secondary goal | secondary objective`,
      effort: `
        split of effort | effort split | effort | brand and activation | brand activation | how the effort splits |
        how the effort is split`,
    },
    Effort: {
      brand: 'brand | brand building',
      activation: 'activation | performance | sales activation',
    },
    Guardrail: {
      metric: 'metric | kpi | guardrail | limit on',
      at_most: 'at most | maximum | max | no more than | ceiling',
      at_least: 'at least | minimum | min | no less than | floor',
      below: 'below | under | less than',
      above: 'above | over | more than',
    },
    SupportingGoal: {
      goal: 'goal | objective',
      metric: 'metric | kpi',
      supports: 'supports',
    },
    Audience: {
      name: `
        name | audience | segment | persona | audience segment | target audience | target group | audience name |
        group | segment name | who | customer group | target segment | customer segment`,
      definition: `
        definition | description | who they are | what we know | what we know about them | who | profile | details | demographics |
        characteristics | about | criteria | who exactly | exactly who`,
      excludes: 'excludes | exclusions | excluded | not for | who it is not for | not | left out',
      size: 'audience size | segment size',
      'size.value': 'size | number of people | reach | estimated size | market size | how many | number',
      'size.source': 'source of size | size source | source | where from | basis of the number | basis of size',
      'size.precision': 'precision of size | size precision | precision',
      persona: 'persona | typical person | portrait | a day with',
      'persona.name': 'persona name',
      'persona.job': 'job | job title | occupation | profession',
      'persona.pain': `
        pain | pain point | pain points | problem | problems | need | needs | challenge | challenges | frustrations`,
      'path.stage': 'stage | funnel stage | journey stage | step',
      'path.message': `
        message | key message | main message | what they hear | what they need to hear | what we say |
        they should hear | what we tell them | hears`,
      'path.channels': `
        channels | channel | best channels | main channels | where | where we reach them | how we reach them |
        reached through | through | via | through which channel`,
    },
    Persona: {
      name: 'name',
      job: 'job | job title | occupation | role',
      pain: 'pain | pain point | pain points | needs | need | challenge | challenges | problem',
    },
    AudienceSize: {
      value: 'size | number | value',
    },
    PathStep: {
      stage: 'stage | funnel stage | phase | step',
      message: 'message | key message | what they hear | they should hear | hears',
      channels: 'channels | channel | through | via | where | where we say it | reached through | place | places',
    },
    Messaging: {
      proposition: `
        proposition | value proposition | core message | key message | main message | message | positioning |
        positioning statement | headline | tagline | usp | unique selling proposition | unique selling point |
        single minded proposition | campaign message | core campaign message | elevator pitch | one sentence pitch |
        1 sentence pitch | big idea | core proposition | primary message | in one sentence | in a sentence |
        in one line | in a nutshell | the one thing we say | everything says | roof`,
      proof_points: `
        proof points | proof | claim | reasons to believe | reason to believe | rtb | rtbs | evidence | supporting points |
        supporting messages | why believe us | why believe it | why should they believe it |
        why should they believe us | benefits | key benefits`,
      tone_of_voice: 'tone of voice | tone | voice | brand voice | voice and tone | tone and voice | how we sound',
      promises:
        'promises | promise | what we promise | promises to everyone | everyone may promise | what everyone may promise',
      not_said: `
        not said | we never say | do not say | what we do not say | what we don t say | words to avoid | avoid |
        never say`,
      themes: 'themes | content themes | content pillars | pillars',
      'signed_off.by': 'signed off by | approved by | released by | text released by | words released by',
      'signed_off.on': 'signed off on | approved on | signed off | sign off | approved | released',
    },
    ProofPoint: {
      claim: `
        claim | proof point | benefit | message | pillar | messaging pillar | message pillar | reason to believe |
        point | claims | proof points | reasons to believe | benefits | rtb | we claim | we say | what we claim |
        because`,
      evidence: `
        evidence | proof | source | support | backed by | why believe it | we can show | what we can show |
        how we know | how we can prove it`,
    },
    Adaptation: {
      audience: 'audience | segment | persona',
      message: 'message | key message',
      proof_points: 'proof points',
    },
    Channel: {
      name: `
        name | channel | channel name | tactic | platform | medium | activity | touchpoint | initiative |
        where | network`,
      kind: 'kind | channel type | type of channel',
      media: 'media | media type | paid owned earned | poem',
      purpose: 'brand or activation',
      role: `
        role | channel role | job | what it does | job to be done | objective | goal | role of channel |
        role of the channel | role in plan | task | function | what it does there | does what | what it is for |
        what it is there for | what for | function in the mix | its one job | one job | main job |
        job in the plan | what it has to do | what it must do`,
      rationale: `
        rationale | why | reason | why this channel | why it is here | why it s here | why we think so |
        why we re here | why here | justification | why we use it | because | why we chose it | why we chose this |
        why chosen | why this one | why we do it | reasons | reason why`,
      stages: 'stage | stages | funnel stage | journey stage | funnel | phase | step | journey step',
      audiences: `
        audience | audiences | target | target audience | target group | target groups | segment | segments | who |
        persona | personas | buyer persona | for | for whom | talks to | speaks to | aimed at | group | customer group | who it is for`,
      primary_metric: `
        primary metric | metric | kpi | primary kpi | main kpi | key metric | success metric | measure |
        main metric | kpis | metrics | measured by | judged by | success | how we will know | how we know |
        counted in | number we watch | number to watch | the number | we watch | north star kpi | north star metric | north star | success means`,
      metrics: `
        other metrics | secondary metrics | secondary kpis | supporting metrics | secondary metric | secondary kpi`,
      contribution: `
        contribution | contribution to objective | contribution to target | expected | we expect | should bring`,
      objective_link: 'link to objective | link to the objective | how it helps the objective | objective link',
      message: 'message | key message | messaging | content | copy',
      owner: `
        owner | lead | owned by | responsible | channel owner | person responsible | dri | accountable | person |
        buyer | in charge | who does it | who runs it | who looks after it | looked after by | captain | boss |
        run by | who owns it`,
      agency: 'agency | partner | supplier | vendor',
      tempo: `
        tempo | how often it can change | optimisation cadence | optimization cadence | frequency of change |
        pace | cadence | speed | speed of change | how quickly | how quickly it can change | refresh | cycle | change rhythm | can change | can be changed | rhythm |
        how fast | how fast it can change | changes | changed | we change it | adjusted | cadence of change | rhythm of change | change cadence`,
      starts: 'starts | start | start date | from | launch | live from',
      ends: 'ends | end | end date | until | live until',
      depends_on: 'depends on | dependencies | needs',
      markets: 'markets | countries | market | country',
      promises: 'promises',
      proof_points: `
        proof points | proof | proof point | proof point used | proof points used | proof used | uses proof |
        which proof | rests on | supported by | backed by`,
      themes: 'themes | theme',
      territory: 'territory',
      '@budget': `
        budget | spend | cost | amount | budget allocation | allocated budget | allocation | investment |
        monthly budget | money | money for it | total budget | planned budget | cost total | total cost |
        what it costs | what we spend`,
      '@share': `
        % | share | percent | percentage | % of budget | % of total | share of budget | share of the budget |
        budget share | budget % | share of spend | % of spend | split | budget split | % share`,
      'brief.call_to_action': 'call to action | cta',
      'privacy.basis': 'privacy basis | legal basis | lawful basis | basis',
      'privacy.jurisdictions': 'jurisdiction | jurisdictions',
      'privacy.consent_source': 'source of consent | consent source',
      'privacy.opt_out': 'opt out | way to opt out',
      'privacy.max_frequency': 'max frequency | maximum frequency | highest frequency | frequency cap',
    },
    Deliverable: {
      what: 'deliverable | what | asset',
      due: 'due | deadline | due date',
      format: 'format',
    },
    Budget: {
      currency: 'currency',
      total: `
        total | total budget | budget | overall budget | budget total | amount | total spend | full budget |
        campaign budget | overall | grand total | total investment`,
      'campaign_pool.amount': `
        campaign pool | contingency | reserve | test budget | pool | flex budget | budget reserve | unallocated |
        innovation budget | kept back | held back | set aside`,
      'campaign_pool.held_by': 'pool held by | held by | reserve held by',
      includes: 'includes | covers | budget includes | included',
      allocations: `
        allocations | allocation | channels | by channel | breakdown | split | lines | budget lines |
        channel allocation | budget allocation | split by channel | budget by channel`,
      reallocation: `
        reallocation | reallocation rule | moving money | how money moves | budget moves | moving budget |
        budget reallocation | reallocating budget | moving money between channels | budget changes | budget shifts`,
      'reallocation.trigger': 'trigger | reallocation trigger | move money when',
      'reallocation.decided_by': 'decided by | decision by | decider | decision maker | budget owner | who decides',
      'reallocation.limit': 'reallocation limit | limit | limit per move',
      'reallocation.above_limit': 'above the limit | above limit | above that',
      'reallocation.decide_within': 'decide within',
    },
    CampaignPool: {
      amount: 'amount | budget | size',
      held_by: 'held by | owner | holder',
      purpose: 'purpose | for | used for',
    },
    Allocation: {
      channel: `
        channel | channel name | tactic | platform | activity | line | item | category | line item | budget line |
        area | expense | name | cost | type`,
      shared_cost: 'shared cost | cost item',
      amount: `
        amount | budget | spend | cost | allocation | total | planned spend | planned | value | sum | investment |
        cost estimate | total cost | allocated | allocated budget`,
      share: `
        share | percent | % | percentage | % of budget | % of total | share of budget | of budget | of total | split |
        pct | percent of budget | percentage of budget | allocation % | budget %`,
      committed: 'committed | already committed',
      note: `
        notes | note | comment | comments | purpose | rationale | description | details | what for | use`,
    },
    Reallocation: {
      trigger: 'trigger | when | condition | move money when | if',
      decided_by: 'decided by | who decides | decider | decision maker | decision | owner | approver',
      limit: 'limit | maximum | up to',
      above_limit: 'above the limit | above limit | above that | above | beyond | more than that',
      decide_within: 'decide within | within | time to decide | how fast',
    },
    Measurement: {
      shared: `
        shared metrics | shared kpis | shared | headline metrics | common metrics | shared numbers | common numbers |
        numbers we share | common to all | shared by all | everyone answers for | we all answer for`,
      metrics: `
        metrics | kpis | measures | key measures | key metrics | primary metrics | primary kpis | kpi | definitions |
        metric definitions | secondary metrics | secondary kpis`,
      cadence: `
        cadence | reporting cadence | reporting frequency | frequency | reporting | how often | reported | looked at |
        numbers read | numbers are read | how often we look`,
      dashboard:
        'dashboard | dashboards | board | live board | live dashboard | report | where | tool | reporting tool',
      attribution: `
        attribution | attribution model | credit | who gets the credit | credit goes to | how credit is given | how credit is shared | who gets credit |
        how we give credit`,
      'attribution.model': 'model',
      'attribution.window': 'attribution window | window',
      'attribution.dedupe_by': dedupe,
      'attribution.limits': `
        limits | limitations | known limitations | caveats | blind spots | what we cannot measure |
        what we cannot see | what we can t see | what we don t see | not measured`,
      note: 'precision | accuracy | margin of error',
      'agreed.by': 'agreed by | signed off by',
      'agreed.on':
        'agreed on | agreed | definitions agreed | definitions agreed on | metrics agreed | metrics agreed on',
      targets:
        'targets | interim targets | targets on the way | on the way | checkpoints | stops on the way | waypoints',
    },
    Metric: {
      name: `
        name | metric | kpi | metric name | indicator | measure | kpi name | kpis | metrics | what we measure | what |
        number | figure`,
      definition: `
        definition | description | what it counts | what counts | what we count | counts as | what it means |
        how it is counted | meaning | formula | how calculated | what it is | means | how we define it |
        what s in it | what is in it | exactly | what exactly it is | what is counted | what it includes`,
      unit: 'unit | units | counted in | unit of measure',
      source: `
        source | data source | source of truth | tool | measured in | system | platform | tracked in | where |
        how measured | measurement tool | tracking tool | measured with | where measured | from | where from |
        comes from | taken from | system of record | where it comes from | data from | which system`,
      precision: 'precision | accuracy | how exact | how sure | how sure are we | quality | how good',
      limits: 'limits | limitations | caveats',
      leads_to: 'leads to | drives | feeds | contributes to | feeds into',
      cost_of: 'cost of',
      '@target': 'target | goal | target value | benchmark target | objective',
    },
    MetricTarget: {
      metric: 'metric | kpi',
      on: 'on | date | by | when | day',
      value: 'value | target | should be',
    },
    Attribution: {
      model: 'model | attribution model | method',
      window: 'window | attribution window | lookback window',
      limits: 'limits | limitations',
      dedupe_by: dedupe,
    },
    Governance: {
      integration_owner: `
        integration owner | plan owner | overall plan | overall campaign | whole plan | whole campaign |
        plan as a whole | campaign as a whole | campaign manager | integrated plan | channel integration |
        campaign lead | integration lead | overall owner | campaign owner | owner | owned by | accountable | lead |
        overall responsibility | overall responsible | one person for the whole | person in charge of the whole |
        in charge of the whole | in charge overall | runs the plan | runs the plan end to end | runs it all |
        keeps the plan together | keeps it all together | keeps it together | keeps everything together |
        keeps all channels on one plan | holds it all together | responsible for the whole | responsible for all of it |
        answers for the whole`,
      review: 'review | review meeting',
      'review.cadence': `
        review cadence | meeting cadence | review cycle | cadence | reviewed | jour fixe | standup | stand up |
        status meeting | check in`,
      'review.attended_by': 'attendees | attended by | participants | review attended by',
      'review.agenda': 'agenda',
      'review.against': 'reviewed against | review against | held against',
      decisions: 'decisions | decision log',
      'change_control.freeze': 'freeze | change freeze | plan freeze',
      'change_control.approver': 'change approver | changes approved by | approver',
    },
    Review: {
      cadence: 'cadence | frequency | how often | when',
      attended_by: 'attendees | attended by | participants | who',
      agenda: 'agenda | topics',
      against: 'against | metric',
    },
    Decision: {
      on: 'on | date | day',
      by: 'by | decided by | who',
      what: 'what | decision',
      because: 'because | why | reason',
      from: 'from',
      to: 'to',
      amount: 'amount',
    },
    Operations: {
      milestones: 'milestones | timeline | key dates',
      dependencies: 'dependencies',
      risks: 'risks',
      variance: 'variance | variances',
      'variance.threshold': 'variance threshold | threshold | tolerance',
      'variance.answer_within': 'answer within | answered within | explained within',
      'variance.diagnose': 'diagnose | what we check | what we check first | diagnostic checks',
      'reporting.reconciling_hours': 'reconciling hours | hours reconciling',
      'reporting.deciding_hours': 'deciding hours | hours deciding',
    },
    Variance: {
      threshold: 'threshold | variance threshold | tolerance',
      answer_within: 'answer within | answered within | explained within | response time | time to answer | answer in',
      diagnose: `
        diagnose | checks | what we check | what is checked | first checks | diagnostic checks | what we check first |
        diagnosis`,
    },
    Milestone: {
      name: 'name | milestone | activity | task | step | what | deliverable | event | phase | job | to do',
      due: 'due | date | due date | deadline | when | by | target date | day | end | end date | ends | finish',
      owner: 'owner | responsible | who | lead | accountable | person | dri | whose',
      metric: `
        metric | kpi | measure | number it moves | moves | drives | for | for kpi | number | for which number |
        which number`,
      done: 'done | completed | done on',
      depends_on: 'depends on | dependencies',
    },
    Dependency: {
      what: 'what | dependency | need | name | we need | what we need | waiting on',
      system: 'system | tool',
      team: 'team | department',
      owner: 'owner | responsible | who | contact',
      due: 'due | by | deadline | date | due date | needed by',
      status: 'status',
    },
    Risk: {
      risk: 'risk | what could go wrong | description | worry',
      likelihood: 'likelihood | probability | chance | odds | how likely | l',
      impact: 'impact | severity | damage | pain | how bad | i',
      owner: 'owner | responsible | who | whose',
      mitigation: `
        mitigation | response | action | what we do | what we will do | what we ll do | answer | our answer |
        mitigation plan | plan | plan b`,
      review_by: `
        review by | review date | review | reviewed | next review | looked at | looked at again | look again |
        checked again | again on | next look | check | check on | check again | checked | checked on | checked again on | revisit | revisited`,
    },
    Journey: {
      evidence:
        'evidence | evidence base | source | sources | data | data sources | based on | drawn from | journey evidence',
    },
    JourneyStage: {
      name: 'stage | journey stage | step | phase | moment',
      first_encounter: `
        first encounter | first contact | how they meet us | touchpoint | first seen | first met | first touch |
        they first meet us | first meets us | where it starts | starts with | first meeting | how they find us`,
      trigger: `
        trigger | what sets them in motion | what tips them | what triggers the next step | what moves them |
        what moves them on | goes on when | the spark | spark | what gets them going | tipping point | what makes them go on`,
      drop_off: `
        drop off | barrier | why they stop | barriers | where we lose them | we lose them because | lost because |
        stops when | what stops them | leak | where they drop | where they drop out | where they leave |
        why they leave | where they fall away | where they fall out | where they give up | why they give up | drop out | drop offs | we lose them when | why we lose them`,
    },
    Period: {
      start: 'start | start date | from | starts',
      end: 'end | end date | to | until | ends',
    },
    Approval: {
      by: 'by | approved by | name | approver | signed off by',
      on: `
        on | date | approved on | signed off on | date approved | approval date | sign off date | signed on | signed`,
    },
  },
  qualifiers: `
    the | our | your | campaign | marketing | business | commercial | primary | main | overall | launch | core |
    strategic | single | recommended | proposed | suggested | event | detailed | one | q# | # day | # week | # month |
    company | project | plan | annual | quarterly | key | top | secondary | digital | growth | content | brand |
    social`,
  overview: `
    overview | summary | executive summary | at a glance | campaign overview | plan overview | plan on a page |
    tl dr | tldr | brief | campaign brief | campaign summary | project overview | snapshot | marketing plan |
    campaign plan | general information | basics | details | campaign details |
    the essentials | essentials | key facts | facts | headlines | in brief | in short`,
  traits: `
    age | age range | ages | gender | location | locations | geography | region | income | interests | industry |
    company size | education | language | languages | lifestyle | behaviour | behavior | behaviours | behaviors |
    psychographics | values | family | seniority | titles | job titles | revenue | employees | role | roles |
    motivation | motivations | goals | income level | hobbies | marital status | household income`,
  total: `
    total | totals | grand total | sum | total budget | overall | overall total | total spend | budget total | all |
    subtotal | total cost | total investment | all in | in total | in all | all together | altogether`,
  pool: `
    contingency | reserve | test budget | campaign pool | pool | contingency budget | contingency fund | flex budget |
    unallocated | contingency reserve | budget reserve | test and learn | testing budget | buffer | contingency pool |
    reserve fund | innovation budget | campaign reserve | held back | kept back | set aside | kept aside | put aside | float | pot | in hand | in reserve | not allocated |
    not planned | not yet planned | unplanned | not assigned | not given out | free money | free budget | flex`,
  shared: `
    agency fees | agency fee | fees | production | creative | creative production | tools | software |
    tools and software | software and tools | research | brand tracking | measurement | design | technology | tech |
    analytics | staff | salaries | freelancers | agency | photography | video production | content production |
    creative and production | tracking | training | travel | legal | management fee | agency retainer |
    miscellaneous | misc | other | overheads | platform fees | market research`,
  monthly: 'monthly',
  yes: 'yes | y | true',
  no: 'no | n | false',
  months: [
    'january | jan',
    'february | feb',
    'march | mar',
    'april | apr',
    'may',
    'june | jun',
    'july | jul',
    'august | aug',
    'september | sep | sept',
    'october | oct',
    'november | nov',
    'december | dec',
  ],
  units: {
    hour: 'hour | hours',
    day: 'day | days',
    week: 'week | weeks',
    month: 'month | months',
  },
  before: 'by | until | before | from | on | by the | starting | due',
  until: 'to | until | through | till',
  and: 'and',
  choices: {
    draft:
      'in draft | in planning | in review | in approval | not approved | not yet approved | unapproved | pending approval | proposed | work in progress | wip',
    approved: 'agreed | final | signed | signed off',
    live: 'active | in flight | in market | launched | ongoing | running',
    closed: 'archived | complete | completed | done | ended | finished | over',
    open: 'in progress | not started | on track | ongoing | pending | to do | waiting',
    'at-risk': 'amber | at risk | behind | blocked | delayed | late | red | stuck',
    done: 'complete | completed | delivered | finished | in place | ready | resolved',
    low: 'l | minor | negligible | rare | unlikely | very low',
    medium: 'm | med | average | moderate | possible',
    high: 'h | critical | likely | major | serious | severe | significant | very high | very likely',
    exact: 'accurate | actual | counted | precise',
    approximate: 'approx | estimate | estimated | rough | rough estimate | rounded | rounded estimate | sampled',
    modelled: 'forecast | projected | projection',
    paid: 'bought | paid for | paid media | sponsored',
    owned: 'our own | own | owned media',
    earned: 'earned media | editorial',
    shared: 'shared media',
    brand:
      'awareness | brand awareness | brand building | branding | long term | top of funnel | top of the funnel | upper funnel',
    activation:
      'conversion | conversions | demand generation | direct response | lead gen | lead generation | bottom of funnel | bottom of the funnel | lower funnel | performance | sales | sales activation | short term',
    search: 'paid search | ppc | sem',
    outdoor: 'ooh | out of home',
    event: 'events',
    partner: 'partners | partnership | partnerships',
    post: 'direct mail',
    pr: 'public relations',
  },
}
