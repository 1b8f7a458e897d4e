/** What stands in plan.config.yaml to begin with. */
export const settingsText = `# Settings of \`plan\` for the plans in this folder and below. Nothing is changed here: recommended is the default.
# \`plan rules\` lists the rules, \`plan schema config\` prints what else may stand here.
extends: recommended
# rules:
#   objective/supports: off
`
