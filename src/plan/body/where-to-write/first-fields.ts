/** The fields of a kind of thing that are written first, its name among them: the columns of a table, the lines of a section. */
export const firstFields: Readonly<Record<string, readonly string[]>> = {
  SupportingGoal: ['goal', 'metric', 'supports'],
  Effort: ['brand', 'activation'],
  Audience: ['name', 'definition'],
  AudienceSize: ['value', 'source', 'precision'],
  PathStep: ['stage', 'message', 'channels'],
  JourneyStage: ['first_encounter', 'trigger', 'drop_off'],
  ProofPoint: ['claim', 'evidence'],
  Adaptation: ['audience', 'message'],
  Channel: ['name', 'role', 'rationale', 'primary_metric', 'owner'],
  ChannelBrief: ['they_think', 'they_should_think', 'call_to_action', 'respond_by', 'response'],
  Deliverable: ['what', 'due', 'format'],
  Privacy: ['basis', 'consent_source', 'opt_out'],
  CampaignPool: ['amount', 'held_by'],
  Reallocation: ['trigger', 'decided_by', 'limit', 'decide_within'],
  Metric: ['name', 'definition', 'unit', 'source'],
  MetricTarget: ['metric', 'on', 'value'],
  Governance: ['integration_owner', 'review.cadence', 'review.against', 'review.attended_by', 'review.agenda'],
  Review: ['cadence', 'against', 'attended_by', 'agenda'],
  ChangeControl: ['freeze', 'approver'],
  Decision: ['on', 'by', 'what', 'because'],
  Milestone: ['name', 'due', 'owner', 'metric'],
  Dependency: ['what', 'system', 'owner', 'due'],
  Variance: ['threshold', 'answer_within', 'diagnose'],
  Risk: ['risk', 'likelihood', 'impact', 'owner', 'mitigation'],
  Reporting: ['reconciling_hours', 'deciding_hours'],
}

/** Things that one line may stand for, with such a line. */
export const inOneLine: Readonly<Record<string, string>> = {
  Guardrail: 'cost per order below £18',
  Period: '1 July 2026 – 30 September 2026',
  Approval: 'Amara Osei, 15 June 2026',
  Agreement: 'Lena Fischer, 5 June 2026',
  Persona: 'Priya, project manager; pain: the bus takes 50 minutes',
  Attribution: 'last touch, 30 days, by order number',
}

/** What stands under the heading of an element to begin with, where that is not a table of its first fields. */
export const underElement: Readonly<Record<string, string>> = {
  objective: 'one sentence with its number and its day',
  messaging: 'the one sentence that every channel says in its own way',
  budget: 'a table with the columns "Channel" and "Amount", with a row "Contingency" and a row "Total"',
}

/** Elements of which only parts have headings: the part to begin with. */
export const firstParts: Readonly<Record<string, string>> = {
  journey: 'journey.stages',
  operations: 'operations.milestones',
}
