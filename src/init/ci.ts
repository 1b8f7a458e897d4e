import type { CiService } from './answers.ts'

/** Which version checks, and what it is to be started by. */
export interface Ci {
  readonly version: string
  /** The folder whose files are parts of plans whatever their names, from the root of the repository; undefined where there is none. */
  readonly plans?: string
}

interface SettingFile {
  /** From the root of the repository. */
  readonly path: string
  /** The file as a whole. */
  readonly text: string
  /** What of it goes into a file of this name that is there already. */
  readonly entry: string
}

/** What a service reads, so that it checks the plans of each change. */
export function ciFile(service: CiService, ci: Ci): SettingFile {
  return service === 'github' ? github(ci) : gitlab(ci)
}

/** What pre-commit reads, so that plans are checked before they are committed. */
export function preCommitFile({ version }: Ci): SettingFile {
  const entry = `  - repo: local
    hooks:
      - id: planlint
        name: plan lint
        entry: npx --yes planlint@${version} lint
        language: system
        types_or: [yaml, markdown]
        pass_filenames: false # a plan is judged with the plans around it
`
  return { path: '.pre-commit-config.yaml', text: `${beforeNpm}repos:\n${entry}`, entry }
}

const beforeNpm =
  '# Until planlint is on the npm registry, something else has to stand in the place of npx: see "In CI" in its README.\n'

function github({ version, plans }: Ci): SettingFile {
  const text = `name: plans
on:
  pull_request:
    paths: [${names('**', plans && `${plans}/**`)}]${plans ? ` # ${plans}/: where plans are folders` : ''}
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npx --yes planlint@${version} lint --format github --output-file markdown=summary.md
      - if: always()
        run: if [ -f summary.md ]; then cat summary.md >> "$GITHUB_STEP_SUMMARY"; fi
`
  return { path: '.github/workflows/plans.yml', text: beforeNpm + text, entry: text }
}

function gitlab({ version, plans }: Ci): SettingFile {
  const text = `plans:
  image: node:20
  variables: { GIT_DEPTH: 0 } # some rules read the history
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      changes: [${names('**/*', plans && `${plans}/**/*`)}]
  script:
    - npx --yes planlint@${version} lint --output-file gitlab=plans.json
  artifacts:
    when: always
    reports: { codequality: plans.json }
`
  return { path: '.gitlab-ci.yml', text: beforeNpm + text, entry: text }
}

/** The files of plans as patterns, each between quotes. */
function names(anywhere: string, within: string | undefined): string {
  const endings = ['yaml', 'yml', 'md'].map((ending) => `${anywhere}.plan.${ending}`)
  return [...endings, ...(within ? [within] : []), 'plan.config.yaml'].map((name) => JSON.stringify(name)).join(', ')
}
