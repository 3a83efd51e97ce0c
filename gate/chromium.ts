// How a real browser is found and started, for whoever looks at pages as the gate does.
export { chromiumOptions } from "./chromium/chromium-options.ts";
export { launchChromium } from "./chromium/launch-chromium.ts";
