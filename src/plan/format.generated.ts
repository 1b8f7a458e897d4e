// Derived by `npm run derive`; do not edit.

/**
 * A short name that other parts of the plan use to point here: small letters and digits, words joined by hyphens.
 */
export type Id = string
/**
 * A calendar day, written year-month-day.
 */
export type Day = string
/**
 * Anything a reader of this part should know that has no field of its own. It is read by the rules about wording.
 */
export type Note = string
/**
 * A person, or a team where no one person can be named: just the name, or the name with a role and an employer.
 */
export type Person = (string | PersonDetails)
/**
 * A value of a metric, in the unit of that metric: a bare number, or a percentage where the metric is a share.
 */
export type Quantity = (number | string)
/**
 * An amount in the currency of the budget, as a bare number: no symbol, no thousands separator.
 */
export type Money = number
/**
 * A part of a whole, as a percentage such as 20% or as a fraction such as 0.2.
 */
export type Share = (number | string)
/**
 * The address of a document elsewhere. A plan that only points to its parts cannot be checked, so the linter will ask for the content itself.
 */
export type Link = string
/**
 * One person, or a list of several.
 */
export type People = (string | PersonDetails | Person[])
/**
 * A length of time: a whole number and hours, days, weeks or months.
 */
export type Duration = string
/**
 * The ids of the channels that carry the tactic out, or a sentence that says why it is left out.
 */
export type Tactic = (string[] | string)

/**
 * An integrated marketing plan: one objective and the audiences, messaging, channels, budget and measurement that serve it. Keys that start with x- are your own.
 */
export interface PlanFormat {
id?: Id
/**
 * What the plan is called when people talk about it.
 */
title?: string
/**
 * How far the plan has come: draft while it is written, approved once it is signed off, live while it runs, closed when it is over. More is asked of a plan the further it is.
 */
status?: ("draft" | "approved" | "live" | "closed")
/**
 * The language the plan is written in, as a code such as en or de-AT. It decides which word lists and sentence rules apply.
 */
language?: string
period?: Period
launch?: Day
approved?: Approval
review_by?: Day
/**
 * The one commercial result that the whole plan is there to bring about. Everything else in the plan serves it.
 */
objective?: (Objective | (Objective | string)[] | Link)
/**
 * @deprecated
 * Not a key to use: a plan has one objective, under the key "objective". It is accepted only so that the linter can say how to get from several to one.
 */
objectives?: (unknown[] | {

})
/**
 * The groups of people the plan is meant to reach, each with what they should hear at each stage and where they will hear it.
 */
audiences?: (Audience[] | Link)
/**
 * The way customers really take from first meeting you to buying and staying, as your own data shows it.
 */
journey?: (Journey | Link)
/**
 * The argument you make to the market: what you say, what proves it and how it should sound. Every channel makes the same one.
 */
messaging?: (Messaging | Link)
/**
 * The channels the plan uses, each with the job it does, its reason to be there and the person who runs it.
 */
channels?: (Channel[] | Link)
/**
 * All the money of the plan in one place: what goes to each channel, what is held back and who may move it.
 */
budget?: (Budget | Link)
/**
 * The one set of numbers that everyone looks at, what each of them means and where it comes from.
 */
measurement?: (Measurement | Link)
/**
 * Who holds the plan together, how often it is reviewed and which decisions were taken along the way.
 */
governance?: (Governance | Link)
/**
 * What the organisation has to have ready for the plan to work: milestones, things others must deliver, and risks.
 */
operations?: (Operations | Link)
digital?: Digital
note?: Note
}
/**
 * A first and a last day, both included.
 */
export interface Period {
start?: Day
end?: Day
note?: Note
}
/**
 * Who said yes, and on which day.
 */
export interface Approval {
by?: Person
on?: Day
note?: Note
}
/**
 * A person with the role they have and the company they work for.
 */
export interface PersonDetails {
/**
 * The person's name, spelt the same way everywhere in the plan.
 */
name?: string
/**
 * What the person does in their organisation.
 */
role?: string
/**
 * The company that employs the person, where that is not your own: an agency, a partner.
 */
works_for?: string
note?: Note
}
/**
 * One commercial result: what should change, from what to what, by when, and within which limits.
 */
export interface Objective {
/**
 * The objective as one sentence with its number and its date, the way you would say it to the board.
 */
statement?: string
/**
 * The kind of business result: revenue, market-share, acquisition or retention. For brand, reputation or policy work, say in "leads to" which of these it serves.
 */
outcome?: string
/**
 * For an outcome that is not commercial in itself: the commercial one it will bring in the end.
 */
leads_to?: string
/**
 * The id of the metric that tells whether the objective is reached.
 */
metric?: string
baseline?: Quantity
target?: Quantity
by?: Day
/**
 * Limits that must hold while the target is chased, such as a highest cost per customer.
 */
guardrails?: Guardrail[]
owner?: Person
/**
 * The wider goal of the company that this objective is a step towards.
 */
supports?: string
/**
 * Smaller goals that help to reach the objective and rank below it.
 */
supporting?: SupportingGoal[]
effort?: Effort
note?: Note
}
/**
 * A limit on one metric that reaching the objective must not break. Give one of the four bounds.
 */
export interface Guardrail {
/**
 * The id of the metric that has a limit.
 */
metric?: string
at_most?: Quantity
at_least?: Quantity
below?: Quantity
above?: Quantity
note?: Note
}
/**
 * A goal that ranks below the objective and helps to reach it.
 */
export interface SupportingGoal {
/**
 * What should be achieved.
 */
goal?: string
/**
 * The id of the metric that this goal moves.
 */
metric?: string
/**
 * How reaching this goal helps the objective.
 */
supports?: string
budget?: Money
note?: Note
}
/**
 * How the work is divided between building the brand and getting people to act now. The two make 100%.
 */
export interface Effort {
brand?: Share
activation?: Share
note?: Note
}
/**
 * A group of people to reach: who they are, how many, and what they should hear where.
 */
export interface Audience {
id: Id
/**
 * What you call this audience.
 */
name?: string
/**
 * Who belongs to this audience and who does not, exactly enough that two people would count the same customers.
 */
definition?: string
persona?: Persona
/**
 * Who is left out on purpose although they would fit the definition.
 */
excludes?: string
size?: AudienceSize
/**
 * What these people should hear at each stage, and through which channels.
 */
path?: PathStep[]
note?: Note
}
/**
 * A made-up but typical person of an audience.
 */
export interface Persona {
/**
 * A first name to call this person by.
 */
name?: string
/**
 * What this person does for a living.
 */
job?: string
/**
 * The need or trouble in this person's life that you can do something about.
 */
pain?: string
note?: Note
}
/**
 * A head count with its source.
 */
export interface AudienceSize {
/**
 * How many people belong to the audience.
 */
value?: number
/**
 * Where the figure comes from, with its date.
 */
source?: string
/**
 * How far the figure can be trusted: exact when counted, approximate when estimated, modelled when calculated from assumptions.
 */
precision?: ("exact" | "approximate" | "modelled")
note?: Note
}
/**
 * What an audience hears at one stage, and where.
 */
export interface PathStep {
/**
 * The stage of the journey this step belongs to.
 */
stage?: string
/**
 * What people at this stage should hear.
 */
message?: string
/**
 * The ids of the channels that bring the message to them.
 */
channels?: string[]
note?: Note
}
/**
 * The path customers really take, and what you know it from.
 */
export interface Journey {
/**
 * The data and the research that the journey is drawn from, each with its date and size.
 */
evidence?: string[]
/**
 * The stages in the order customers pass them, beyond the purchase too. The rest of the plan refers to them by id.
 */
stages?: JourneyStage[]
note?: Note
}
/**
 * One stage of the way, and the three questions to ask of it.
 */
export interface JourneyStage {
id: Id
/**
 * How people first come across you at this stage.
 */
first_encounter?: string
/**
 * What sets people in motion here.
 */
trigger?: string
/**
 * What makes people give up at this stage.
 */
drop_off?: string
note?: Note
}
/**
 * The one argument that every channel makes in its own way.
 */
export interface Messaging {
/**
 * In one sentence, why someone should choose you. A plan has one; a list is accepted only so that the linter can say so.
 */
proposition?: (string | string[])
/**
 * The three or four facts that make the proposition believable.
 */
proof_points?: ProofPoint[]
/**
 * How you sound, in a few words that a writer can follow.
 */
tone_of_voice?: string
/**
 * What you commit to towards customers: prices, terms, deadlines. No channel promises anything else.
 */
promises?: string[]
/**
 * Words and claims that no channel may use.
 */
not_said?: string[]
/**
 * How the same argument is put to each audience without becoming another argument.
 */
adaptations?: Adaptation[]
/**
 * Ideas for content that several channels carry together.
 */
themes?: string[]
signed_off?: Approval
note?: Note
}
/**
 * Something you claim, with what backs it up.
 */
export interface ProofPoint {
id: Id
/**
 * What you say is true.
 */
claim?: string
/**
 * What shows that it is true: a document, a measurement, a test, with its date.
 */
evidence?: string
note?: Note
}
/**
 * The shared argument, put for one audience.
 */
export interface Adaptation {
/**
 * The id of the audience this version is for.
 */
audience?: string
/**
 * The argument as this audience should hear it.
 */
message?: string
/**
 * The ids of the proof points that count most with this audience.
 */
proof_points?: string[]
note?: Note
}
/**
 * One channel: the job it does, how it is judged, what it says, who runs it and when.
 */
export interface Channel {
id: Id
/**
 * What you call the channel.
 */
name?: string
/**
 * What sort of channel this is. Search means paid search and seo means unpaid; email, sms, push, phone and post reach people directly and need a lawful basis.
 */
kind?: ("search" | "seo" | "social" | "video" | "display" | "audio" | "outdoor" | "email" | "sms" | "push" | "phone" | "post" | "pr" | "event" | "content" | "partner" | "other")
/**
 * Whether you pay for the space, own it, earn it from others or share it with a community.
 */
media?: ("paid" | "owned" | "earned" | "shared")
/**
 * Whether the channel mainly builds the brand for later or gets people to act now.
 */
purpose?: ("brand" | "activation")
/**
 * The job this channel does for the customer, in one sentence.
 */
role?: string
/**
 * Why this channel is in the plan at all: the fact that speaks for it.
 */
rationale?: string
/**
 * The stages of the journey at which the channel works.
 */
stages?: string[]
/**
 * The ids of the audiences it reaches.
 */
audiences?: string[]
/**
 * The id of the one metric the channel is judged by. A list is accepted only so that the linter can ask which one it is.
 */
primary_metric?: (string | string[])
/**
 * The ids of further metrics the channel keeps an eye on.
 */
metrics?: string[]
contribution?: Quantity
/**
 * How what this channel does turns into the objective, with the numbers behind it.
 */
objective_link?: string
/**
 * What this channel says, in its own form.
 */
message?: string
/**
 * Which of the plan's promises this channel makes.
 */
promises?: string[]
/**
 * The ids of the proof points it uses.
 */
proof_points?: string[]
owner?: Person
/**
 * The company outside that runs the channel for you, if there is one.
 */
agency?: string
/**
 * How often this channel can really be changed.
 */
tempo?: string
starts?: Day
ends?: Day
/**
 * What this channel claims for itself, such as searches for your own name. No two channels may claim the same.
 */
territory?: string[]
/**
 * Which themes of the messaging this channel carries, in the same words.
 */
themes?: string[]
/**
 * The ids of the things others must have ready before this channel can work.
 */
depends_on?: string[]
/**
 * What has to be made for this channel; the brief asks for it.
 */
deliverables?: Deliverable[]
/**
 * The countries it runs in, as two capital letters. Prices may differ from one to the other.
 */
markets?: string[]
/**
 * True where the channel is one arm of a test and is meant to differ from the others.
 */
test?: boolean
brief?: ChannelBrief
/**
 * What every piece of work in this channel must show or say.
 */
mandatories?: string[]
privacy?: Privacy
note?: Note
}
/**
 * One thing to be made.
 */
export interface Deliverable {
/**
 * What is to be delivered, and how many of it.
 */
what?: string
due?: Day
/**
 * The form it is needed in: sizes, lengths, file types.
 */
format?: string
note?: Note
}
/**
 * The lines of a brief that are special to one channel.
 */
export interface ChannelBrief {
/**
 * What the audience believes today.
 */
they_think?: string
/**
 * What the audience should believe afterwards.
 */
they_should_think?: string
/**
 * The one thing people are asked to do next.
 */
call_to_action?: string
respond_by?: Day
/**
 * What that answer should contain.
 */
response?: string
note?: Note
}
/**
 * The lawful basis for contacting people directly. When in doubt, ask counsel.
 */
export interface Privacy {
/**
 * What allows you to contact these people.
 */
basis?: string
/**
 * The places whose law applies, because the people you contact live there.
 */
jurisdictions?: string[]
/**
 * Where and how people said yes.
 */
consent_source?: string
/**
 * How people tell you to stop.
 */
opt_out?: string
/**
 * How often one person hears from you at the very most.
 */
max_frequency?: string
note?: Note
}
/**
 * One pot of money: how much, for what, and how it may be moved.
 */
export interface Budget {
/**
 * The currency of every amount in the plan, as its three-letter code.
 */
currency?: string
total?: Money
campaign_pool?: CampaignPool
/**
 * The lines of the budget: one for each channel, and one for each cost that channels share.
 */
allocations?: Allocation[]
/**
 * What the total covers, so that nobody has to guess whether fees and production are in it.
 */
includes?: string[]
reallocation?: Reallocation
note?: Note
}
/**
 * Money held for the campaign as a whole.
 */
export interface CampaignPool {
amount?: Money
held_by?: Person
/**
 * What it is kept for.
 */
purpose?: string
note?: Note
}
/**
 * One line of the budget, for a channel or for a shared cost.
 */
export interface Allocation {
/**
 * The id of the channel that gets the money.
 */
channel?: string
/**
 * The name of a cost that no single channel bears; write it instead of a channel.
 */
shared_cost?: string
amount?: Money
share?: Share
committed?: Money
/**
 * Why that money cannot come back.
 */
committed_because?: string
/**
 * True where this money may not go to any other channel. The linter will object, because a plan of fixed purses is not one plan.
 */
ring_fenced?: boolean
/**
 * The reason from outside that ties the money down, such as the terms of a grant.
 */
ring_fenced_because?: string
/**
 * True where the channel keeps its own profit and loss account. The linter will object, because it will then work for itself.
 */
own_pnl?: boolean
note?: Note
}
/**
 * How money moves from one channel to another while the plan runs.
 */
export interface Reallocation {
/**
 * What has to happen for money to move, with a number in it.
 */
trigger?: string
decided_by?: People
limit?: Share
above_limit?: Person
decide_within?: Duration
note?: Note
}
/**
 * What is measured, what it means, who agreed to it and how it is reported.
 */
export interface Measurement {
agreed?: Agreement
/**
 * The ids of the few metrics that everyone in the plan is accountable for.
 */
shared?: string[]
/**
 * Every number the plan uses, defined once.
 */
metrics?: Metric[]
attribution?: Attribution
/**
 * How often the numbers are reported.
 */
cadence?: string
/**
 * Where everyone sees the same numbers. A list is accepted only so that the linter can ask for one place.
 */
dashboard?: (string | string[])
/**
 * Where a metric should stand on certain days, so that being behind is noticed early.
 */
targets?: MetricTarget[]
note?: Note
}
/**
 * Who agreed to something, and on which day.
 */
export interface Agreement {
by?: People
on?: Day
note?: Note
}
/**
 * One number: what it counts, in what unit, from where, and how far it can be trusted.
 */
export interface Metric {
id: Id
/**
 * What you call the metric.
 */
name?: string
/**
 * What exactly is counted, so that two people get the same number.
 */
definition?: string
/**
 * What it is counted in. A share has the unit "%", in quotes.
 */
unit?: string
/**
 * The system the number comes from. A list is accepted only so that the linter can ask which one wins.
 */
source?: (string | string[])
/**
 * How far the number can be trusted: exact when counted, approximate when estimated or sampled, modelled when calculated from assumptions.
 */
precision?: ("exact" | "approximate" | "modelled")
/**
 * What the number leaves out or gets wrong.
 */
limits?: string
/**
 * Count for things that add up over time, level for how many there are at a moment, rate for a share or a ratio. Left out, a metric in % is a rate and any other a count.
 */
kind?: ("count" | "level" | "rate")
/**
 * Write period where each reading covers its own stretch of time. Left out, readings are running totals.
 */
per?: "period"
/**
 * For a cost per result: the id of the metric that counts those results. All the plan's spend is divided by it.
 */
cost_of?: string
/**
 * The id of the metric that moves when this one does, one step nearer to the objective.
 */
leads_to?: string
note?: Note
}
/**
 * How credit for results is shared out, and what that way of counting cannot see.
 */
export interface Attribution {
/**
 * The way credit is given: last touch, by position, by a test against a region without advertising.
 */
model?: string
window?: Duration
/**
 * What makes sure that one customer is counted once.
 */
dedupe_by?: string
/**
 * True where the channels' contributions count some customers twice.
 */
overlap?: boolean
/**
 * What this way of counting gets wrong; it is better said here than found out later.
 */
limits?: string[]
note?: Note
}
/**
 * The value one metric should have on one day.
 */
export interface MetricTarget {
/**
 * The id of the metric.
 */
metric?: string
on?: Day
value?: Quantity
note?: Note
}
/**
 * Who keeps the plan together while it runs, and how decisions are made and remembered.
 */
export interface Governance {
integration_owner?: People
review?: Review
change_control?: ChangeControl
/**
 * What was decided after approval, in the order of dates. The budget lines stay as approved; moves of money are listed here.
 */
decisions?: Decision[]
note?: Note
}
/**
 * The regular look at the plan as a whole, across channels.
 */
export interface Review {
/**
 * How often the review takes place.
 */
cadence?: string
/**
 * The id of the shared metric that progress is judged by.
 */
against?: string
/**
 * Who takes part: the people who run channels, and the agencies.
 */
attended_by?: Person[]
/**
 * What is gone through each time, decisions included.
 */
agenda?: string[]
note?: Note
}
/**
 * The day the plan is closed to additions, and who may let one in after that.
 */
export interface ChangeControl {
freeze?: Day
approver?: Person
note?: Note
}
/**
 * Something decided while the plan was running: money moved, a channel added, a quarrel over territory settled.
 */
export interface Decision {
on?: Day
by?: Person
/**
 * What was decided.
 */
what?: string
/**
 * Why it was decided.
 */
because?: string
/**
 * Where money was taken from: the id of a channel, or pool for the campaign pool.
 */
from?: string
/**
 * Where the money went, or who got the territory: the id of a channel, or pool for the campaign pool.
 */
to?: string
amount?: Money
/**
 * The id of a channel that came into the plan late, by this decision.
 */
adds?: string
/**
 * The territory this decision gives to one of the channels that claim it.
 */
territory?: string
note?: Note
}
/**
 * Whether the organisation can deliver what the plan promises.
 */
export interface Operations {
/**
 * The steps that have to be finished by certain days.
 */
milestones?: Milestone[]
/**
 * What other teams and systems must have ready for the plan to work.
 */
dependencies?: Dependency[]
variance?: Variance
/**
 * What could go wrong, who watches it and what would be done.
 */
risks?: Risk[]
reporting?: Reporting
note?: Note
}
/**
 * A step that is finished or not, with its day and its owner.
 */
export interface Milestone {
id: Id
/**
 * What is true once the milestone is reached.
 */
name?: string
due?: Day
owner?: Person
/**
 * The id of the metric that this milestone serves.
 */
metric?: string
done?: Day
/**
 * The ids of the milestones and dependencies that have to come first.
 */
depends_on?: string[]
note?: Note
}
/**
 * Something another team or system must have ready.
 */
export interface Dependency {
id: Id
/**
 * What has to be ready.
 */
what?: string
/**
 * The system in which it has to be done.
 */
system?: string
/**
 * The team that has to do it.
 */
team?: string
owner?: Person
due?: Day
/**
 * Where it stands: open while it is being worked on, at-risk when it may be late, done when it works.
 */
status?: ("open" | "at-risk" | "done")
note?: Note
}
/**
 * How far a number may be off before someone has to find out why.
 */
export interface Variance {
threshold?: Share
answer_within?: Duration
/**
 * What is checked, in this order. A meeting is not a check.
 */
diagnose?: string[]
note?: Note
}
/**
 * Something that could go wrong, with an owner and an answer.
 */
export interface Risk {
/**
 * What could go wrong.
 */
risk?: string
/**
 * How likely it is.
 */
likelihood?: ("low" | "medium" | "high")
/**
 * How much it would hurt.
 */
impact?: ("low" | "medium" | "high")
owner?: Person
/**
 * What makes it less likely or less bad, or what you will do when it happens.
 */
mitigation?: string
review_by?: Day
note?: Note
}
/**
 * Hours per week, summed over the people who lead the plan.
 */
export interface Reporting {
/**
 * Hours a week spent on making different reports agree.
 */
reconciling_hours?: number
/**
 * Hours a week spent on decisions.
 */
deciding_hours?: number
note?: Note
}
/**
 * The worksheets of the Integrated Digital Marketing model.
 */
export interface Digital {
/**
 * What your organisation stands for; the brand is checked against it.
 */
values?: string[]
/**
 * Where the organisation as a whole wants to be.
 */
goals?: string[]
brand_blueprint?: BrandBlueprint
involvement_cycle?: InvolvementCycle
tactics?: Tactics
servas?: Servas
note?: Note
}
/**
 * The brand in twelve parts.
 */
export interface BrandBlueprint {
competitive_context?: BlueprintElement
target_markets?: BlueprintElement
brand_image?: BlueprintElement
desired_behavior?: BlueprintElement
challenges?: BlueprintElement
customer_insights?: BlueprintElement
brand_properties?: BlueprintElement
brand_essence?: BlueprintElement
brand_promise?: BlueprintElement
selling_points?: BlueprintElement
value_proposition?: BlueprintElement
brand_recommendations?: BlueprintElement
note?: Note
}
/**
 * One part of the brand, described and held against values and goals.
 */
export interface BlueprintElement {
/**
 * What this part of the brand is.
 */
definition?: string
/**
 * How it fits your values and goals.
 */
alignment?: string
note?: Note
}
/**
 * Seven stages of growing attachment. Fill in the ones you work on.
 */
export interface InvolvementCycle {
/**
 * The stages this plan works on.
 */
focus?: ("awareness" | "interest" | "involvement" | "commitment" | "loyalty" | "advocacy" | "champion")[]
awareness?: CycleStage
interest?: CycleStage
involvement?: CycleStage
commitment?: CycleStage
loyalty?: CycleStage
advocacy?: CycleStage
champion?: CycleStage
note?: Note
}
/**
 * What you want at one stage, from whom, with what, and how you will know.
 */
export interface CycleStage {
/**
 * What this stage should achieve.
 */
goals?: string[]
/**
 * Whom you address at this stage.
 */
targets?: string[]
/**
 * What you use to reach them.
 */
tools?: string[]
/**
 * What people do when it works.
 */
actions?: string[]
/**
 * The ids of the metrics that show it.
 */
metrics?: string[]
note?: Note
}
/**
 * The four components of the model, in the order they build on each other.
 */
export interface Tactics {
define_and_establish?: DefineAndEstablish
convey_and_promote?: ConveyAndPromote
connect_and_convert?: ConnectAndConvert
measure_and_refine?: MeasureAndRefine
note?: Note
}
/**
 * Tactics that settle who you are and where you can be found.
 */
export interface DefineAndEstablish {
clarify_values?: Tactic
define_goals?: Tactic
shape_brand_message?: Tactic
establish_online_presence?: Tactic
note?: Note
}
/**
 * Tactics that bring the message to people.
 */
export interface ConveyAndPromote {
content_marketing?: Tactic
social_media_marketing?: Tactic
paid_social_promotion?: Tactic
seo?: Tactic
paid_search?: Tactic
note?: Note
}
/**
 * Tactics that turn contacts into customers.
 */
export interface ConnectAndConvert {
social_local_mobile?: Tactic
lead_nurturing?: Tactic
lead_conversion?: Tactic
note?: Note
}
/**
 * Tactics that show what worked and what to change.
 */
export interface MeasureAndRefine {
website_performance?: Tactic
social_performance?: Tactic
integrated_performance?: Tactic
note?: Note
}
/**
 * The six SERVAS questions, answered at up to four points in the life of the marketing.
 */
export interface Servas {
strategic?: ServasPhase
design?: ServasPhase
market_test?: ServasPhase
final?: ServasPhase
note?: Note
}
/**
 * The six scores of one phase.
 */
export interface ServasPhase {
sustainable_goals?: Score
engagement?: Score
relationships?: Score
value?: Score
action?: Score
synergy?: Score
note?: Note
}
/**
 * A mark from 1 (poor) to 5 (very good), with its reason.
 */
export interface Score {
/**
 * A whole number from 1 (poor) to 5 (very good).
 */
score?: number
/**
 * Why it is this score and not one higher.
 */
because?: string
note?: Note
}
