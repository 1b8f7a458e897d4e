// Derived by `npm run derive`; do not edit.
import type { Shapes } from './shapes.ts'

export const shapes: Shapes = {
 "Plan": {
  "id": ["id", "Plan id"],
  "title": ["text", "Title"],
  "status": ["choice draft,approved,live,closed", "Status"],
  "language": ["text", "Language"],
  "period": ["thing Period", "Period"],
  "launch": ["day", "Launch"],
  "approved": ["thing Approval", "Approved"],
  "review_by": ["day", "Review by"],
  "objective": ["thing Objective", "Objective"],
  "audiences": ["list Audience", "Audiences"],
  "journey": ["thing Journey", "Customer journey"],
  "messaging": ["thing Messaging", "Messaging"],
  "channels": ["list Channel", "Channels"],
  "budget": ["thing Budget", "Budget"],
  "measurement": ["thing Measurement", "Measurement"],
  "governance": ["thing Governance", "Governance"],
  "operations": ["thing Operations", "Operations"],
  "note": ["text", "note"]
 },
 "PersonDetails": {
  "name": ["text", "Name"],
  "role": ["text", "Role"],
  "works_for": ["text", "Works for"],
  "note": ["text", "note"]
 },
 "Period": {
  "start": ["day", "Start"],
  "end": ["day", "End"],
  "note": ["text", "note"]
 },
 "Approval": {
  "by": ["person", "By"],
  "on": ["day", "On"],
  "note": ["text", "note"]
 },
 "Objective": {
  "statement": ["text", "Statement"],
  "outcome": ["text", "Outcome"],
  "leads_to": ["text", "Leads to"],
  "metric": ["ref metric", "Metric"],
  "baseline": ["quantity", "Baseline"],
  "target": ["quantity", "Target"],
  "by": ["day", "By"],
  "guardrails": ["list Guardrail", "Guardrails"],
  "owner": ["person", "Owner"],
  "supports": ["text", "Supports"],
  "supporting": ["list SupportingGoal", "Supporting goals"],
  "effort": ["thing Effort", "Split of effort"],
  "note": ["text", "note"]
 },
 "Guardrail": {
  "metric": ["ref metric", "Metric"],
  "at_most": ["quantity", "At most"],
  "at_least": ["quantity", "At least"],
  "below": ["quantity", "Below"],
  "above": ["quantity", "Above"],
  "note": ["text", "note"]
 },
 "SupportingGoal": {
  "goal": ["text", "Goal"],
  "metric": ["ref metric", "Metric"],
  "supports": ["text", "Supports"],
  "budget": ["money", "Budget"],
  "note": ["text", "note"]
 },
 "Effort": {
  "brand": ["share", "Brand"],
  "activation": ["share", "Activation"],
  "note": ["text", "note"]
 },
 "Audience": {
  "id": ["id", "Audience id"],
  "name": ["text", "Name"],
  "definition": ["text", "Definition"],
  "persona": ["thing Persona", "Persona"],
  "excludes": ["text", "Excludes"],
  "size": ["thing AudienceSize", "Size"],
  "path": ["list PathStep", "Path"],
  "note": ["text", "note"]
 },
 "Persona": {
  "name": ["text", "Name"],
  "job": ["text", "Job"],
  "pain": ["text", "Pain"],
  "note": ["text", "note"]
 },
 "AudienceSize": {
  "value": ["number", "Value"],
  "source": ["text", "Source"],
  "precision": ["choice exact,approximate,modelled", "Precision"],
  "note": ["text", "note"]
 },
 "PathStep": {
  "stage": ["ref stage", "Stage"],
  "message": ["text", "Message"],
  "channels": ["refs channel", "Channels"],
  "note": ["text", "note"]
 },
 "Journey": {
  "evidence": ["texts", "Evidence"],
  "stages": ["list JourneyStage", "Stages"],
  "note": ["text", "note"]
 },
 "JourneyStage": {
  "id": ["id", "Stage id"],
  "first_encounter": ["text", "First encounter"],
  "trigger": ["text", "Trigger"],
  "drop_off": ["text", "Drop-off"],
  "note": ["text", "note"]
 },
 "Messaging": {
  "proposition": ["text", "Proposition"],
  "proof_points": ["list ProofPoint", "Proof points"],
  "tone_of_voice": ["text", "Tone of voice"],
  "promises": ["texts", "Promises"],
  "not_said": ["texts", "Not said"],
  "adaptations": ["list Adaptation", "Adaptations"],
  "themes": ["texts", "Themes"],
  "signed_off": ["thing Approval", "Signed off"],
  "note": ["text", "note"]
 },
 "ProofPoint": {
  "id": ["id", "Proof point id"],
  "claim": ["text", "Claim"],
  "evidence": ["text", "Evidence"],
  "note": ["text", "note"]
 },
 "Adaptation": {
  "audience": ["ref audience", "Audience"],
  "message": ["text", "Message"],
  "proof_points": ["refs proof-point", "Proof points"],
  "note": ["text", "note"]
 },
 "Channel": {
  "id": ["id", "Channel id"],
  "name": ["text", "Name"],
  "kind": ["choice search,seo,social,video,display,audio,outdoor,email,sms,push,phone,post,pr,event,content,partner,other", "Kind"],
  "media": ["choice paid,owned,earned,shared", "Media"],
  "purpose": ["choice brand,activation", "Purpose"],
  "role": ["text", "Role"],
  "rationale": ["text", "Rationale"],
  "stages": ["refs stage", "Stages"],
  "audiences": ["refs audience", "Audiences"],
  "primary_metric": ["ref metric", "Primary metric"],
  "metrics": ["refs metric", "Other metrics"],
  "contribution": ["quantity", "Contribution"],
  "objective_link": ["text", "Link to the objective"],
  "message": ["text", "Message"],
  "promises": ["texts", "Promises"],
  "proof_points": ["refs proof-point", "Proof points"],
  "owner": ["person", "Owner"],
  "agency": ["text", "Agency"],
  "tempo": ["text", "Tempo"],
  "starts": ["day", "Starts"],
  "ends": ["day", "Ends"],
  "territory": ["texts", "Territory"],
  "themes": ["texts", "Themes"],
  "depends_on": ["refs dependency", "Depends on"],
  "deliverables": ["list Deliverable", "Deliverables"],
  "markets": ["texts", "Markets"],
  "test": ["boolean", "Test"],
  "brief": ["thing ChannelBrief", "Brief"],
  "mandatories": ["texts", "Mandatories"],
  "privacy": ["thing Privacy", "Privacy"],
  "note": ["text", "note"]
 },
 "Deliverable": {
  "what": ["text", "What"],
  "due": ["day", "Due"],
  "format": ["text", "Format"],
  "note": ["text", "note"]
 },
 "ChannelBrief": {
  "they_think": ["text", "They think"],
  "they_should_think": ["text", "They should think"],
  "call_to_action": ["text", "Call to action"],
  "respond_by": ["day", "Respond by"],
  "response": ["text", "Response"],
  "note": ["text", "note"]
 },
 "Privacy": {
  "basis": ["text", "Basis"],
  "jurisdictions": ["texts", "Jurisdictions"],
  "consent_source": ["text", "Source of consent"],
  "opt_out": ["text", "Opt-out"],
  "max_frequency": ["text", "Highest frequency"],
  "note": ["text", "note"]
 },
 "Budget": {
  "currency": ["text", "Currency"],
  "total": ["money", "Total"],
  "campaign_pool": ["thing CampaignPool", "Campaign pool"],
  "allocations": ["list Allocation", "Allocations"],
  "includes": ["texts", "Includes"],
  "reallocation": ["thing Reallocation", "Reallocation"],
  "note": ["text", "note"]
 },
 "CampaignPool": {
  "amount": ["money", "Amount"],
  "held_by": ["person", "Held by"],
  "purpose": ["text", "Purpose"],
  "note": ["text", "note"]
 },
 "Allocation": {
  "channel": ["ref channel", "Channel"],
  "shared_cost": ["text", "Shared cost"],
  "amount": ["money", "Amount"],
  "share": ["share", "Share"],
  "committed": ["money", "Committed"],
  "committed_because": ["text", "Why committed"],
  "ring_fenced": ["boolean", "Ring-fenced"],
  "ring_fenced_because": ["text", "Why ring-fenced"],
  "own_pnl": ["boolean", "Own profit and loss"],
  "note": ["text", "note"]
 },
 "Reallocation": {
  "trigger": ["text", "Trigger"],
  "decided_by": ["people", "Decided by"],
  "limit": ["share", "Limit"],
  "above_limit": ["person", "Above the limit"],
  "decide_within": ["duration", "Decide within"],
  "note": ["text", "note"]
 },
 "Measurement": {
  "agreed": ["thing Agreement", "Agreed"],
  "shared": ["refs metric", "Shared metrics"],
  "metrics": ["list Metric", "Metrics"],
  "attribution": ["thing Attribution", "Attribution"],
  "cadence": ["text", "Cadence"],
  "dashboard": ["text", "Dashboard"],
  "targets": ["list MetricTarget", "Targets on the way"],
  "note": ["text", "note"]
 },
 "Agreement": {
  "by": ["people", "By"],
  "on": ["day", "On"],
  "note": ["text", "note"]
 },
 "Metric": {
  "id": ["id", "Metric id"],
  "name": ["text", "Name"],
  "definition": ["text", "Definition"],
  "unit": ["text", "Unit"],
  "source": ["text", "Source"],
  "precision": ["choice exact,approximate,modelled", "Precision"],
  "limits": ["text", "Limits"],
  "kind": ["choice count,level,rate", "Kind"],
  "per": ["choice period", "Per"],
  "cost_of": ["ref metric", "Cost of"],
  "leads_to": ["ref metric", "Leads to"],
  "note": ["text", "note"]
 },
 "Attribution": {
  "model": ["text", "Model"],
  "window": ["duration", "Window"],
  "dedupe_by": ["text", "De-duplicated by"],
  "overlap": ["boolean", "Overlap"],
  "limits": ["texts", "Limits"],
  "note": ["text", "note"]
 },
 "MetricTarget": {
  "metric": ["ref metric", "Metric"],
  "on": ["day", "On"],
  "value": ["quantity", "Value"],
  "note": ["text", "note"]
 },
 "Governance": {
  "integration_owner": ["people", "Integration owner"],
  "review": ["thing Review", "Review"],
  "change_control": ["thing ChangeControl", "Change control"],
  "decisions": ["list Decision", "Decisions"],
  "note": ["text", "note"]
 },
 "Review": {
  "cadence": ["text", "Cadence"],
  "against": ["ref metric", "Against"],
  "attended_by": ["persons", "Attended by"],
  "agenda": ["texts", "Agenda"],
  "note": ["text", "note"]
 },
 "ChangeControl": {
  "freeze": ["day", "Freeze"],
  "approver": ["person", "Approver"],
  "note": ["text", "note"]
 },
 "Decision": {
  "on": ["day", "On"],
  "by": ["person", "By"],
  "what": ["text", "What"],
  "because": ["text", "Because"],
  "from": ["ref channel-or-pool", "From"],
  "to": ["ref channel-or-pool", "To"],
  "amount": ["money", "Amount"],
  "adds": ["ref channel", "Adds"],
  "territory": ["text", "Territory"],
  "note": ["text", "note"]
 },
 "Operations": {
  "milestones": ["list Milestone", "Milestones"],
  "dependencies": ["list Dependency", "Dependencies"],
  "variance": ["thing Variance", "Variance"],
  "risks": ["list Risk", "Risks"],
  "reporting": ["thing Reporting", "Reporting time"],
  "note": ["text", "note"]
 },
 "Milestone": {
  "id": ["id", "Milestone id"],
  "name": ["text", "Name"],
  "due": ["day", "Due"],
  "owner": ["person", "Owner"],
  "metric": ["ref metric", "Metric"],
  "done": ["day", "Done"],
  "depends_on": ["refs milestone-or-dependency", "Depends on"],
  "note": ["text", "note"]
 },
 "Dependency": {
  "id": ["id", "Dependency id"],
  "what": ["text", "What"],
  "system": ["text", "System"],
  "team": ["text", "Team"],
  "owner": ["person", "Owner"],
  "due": ["day", "Due"],
  "status": ["choice open,at-risk,done", "Status"],
  "note": ["text", "note"]
 },
 "Variance": {
  "threshold": ["share", "Threshold"],
  "answer_within": ["duration", "Answer within"],
  "diagnose": ["texts", "Diagnose"],
  "note": ["text", "note"]
 },
 "Risk": {
  "risk": ["text", "Risk"],
  "likelihood": ["choice low,medium,high", "Likelihood"],
  "impact": ["choice low,medium,high", "Impact"],
  "owner": ["person", "Owner"],
  "mitigation": ["text", "Mitigation"],
  "review_by": ["day", "Review by"],
  "note": ["text", "note"]
 },
 "Reporting": {
  "reconciling_hours": ["number", "Hours reconciling"],
  "deciding_hours": ["number", "Hours deciding"],
  "note": ["text", "note"]
 }
}
