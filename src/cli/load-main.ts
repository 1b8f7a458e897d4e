/** The commands, loaded when one is run. In what ships `scripts/build.js` puts `load-main-cached.ts` in this place. */
export function loadMain(): Promise<typeof import('./main.ts')> {
  return import('./main.ts')
}
