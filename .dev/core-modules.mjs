// @ts-check
import { computedModule } from './computed-module.mjs';
import { lazyModule } from './lazy-module.mjs';

/** What the core's modules need of whoever bundles or runs them. */
export const coreModules = () => [lazyModule(), computedModule()];
