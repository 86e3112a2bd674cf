// Looks at the pages of the standard as a reader does, in headless Chromium: no page is wider than a phone, none complains on
// the console, none asks for anything outside of its folder, the search finds a word in Russian, and the filter of the findings
// leaves those that it is asked for. Arguments: the folder of the site; a folder for pictures, if they are wanted. Exits with 1
// when something is wrong.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const site = resolve(process.argv[2]);
const pictures = process.argv[3];
const phone = 360;
const desktop = 1280;
const shown = ["index.html", "entities/firearm.html", "codes/firearm-type.html", "profiles/protocol-party.html",
  "findings/index.html", "findings/serial-value-missing.html"];
const faults = [];

const profile = mkdtempSync(join(tmpdir(), "fex-site-"));
const chromium = spawn(
  process.env.CHROMIUM || "chromium",
  ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
    "--hide-scrollbars", `--user-data-dir=${profile}`, "--remote-debugging-pipe", "about:blank"],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const waiting = new Map();
const listeners = new Set();
let lastId = 0;
let rest = "";

// Messages of the DevTools protocol are JSON texts that end with a null character.
chromium.stdio[4].setEncoding("utf8").on("data", (data) => {
  const texts = (rest + data).split("\0");
  rest = texts.pop();
  texts.map((text) => JSON.parse(text)).forEach((message) => {
    if (message.id) {
      waiting.get(message.id)(message);
      waiting.delete(message.id);
    } else {
      listeners.forEach((listener) => listener(message));
    }
  });
});

function send(method, params = {}, sessionId = undefined) {
  const id = ++lastId;
  chromium.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
  return new Promise((done, failed) => waiting.set(id, (answer) =>
    answer.error ? failed(new Error(`${method}: ${answer.error.message}`)) : done(answer.result)));
}

function event(method) {
  return new Promise((done) => {
    const listener = (message) => {
      if (message.method === method) {
        listeners.delete(listener);
        done(message.params);
      }
    };
    listeners.add(listener);
  });
}

async function check() {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const page = (method, params) => send(method, params, sessionId);
  let current = "";
  const home = pathToFileURL(site).href + "/";
  listeners.add(({ method, params }) => {
    if (method === "Runtime.exceptionThrown") faults.push(`${current}: ${params.exceptionDetails.text}`);
    if (method === "Runtime.consoleAPICalled") faults.push(`${current}: writes to the console (${params.type})`);
    if (method === "Log.entryAdded") faults.push(`${current}: ${params.entry.text}`);
    if (method === "Network.requestWillBeSent" && !/^data:/.test(params.request.url) && !params.request.url.startsWith(home)) {
      faults.push(`${current}: asks for ${params.request.url}`);
    }
  });
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await page(`${domain}.enable`);

  const evaluate = async (expression) => (await page("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  const width = (value) => page("Emulation.setDeviceMetricsOverride",
    { width: value, height: value === phone ? 740 : 900, deviceScaleFactor: 1, mobile: value === phone });
  const open = async (path) => {
    current = path;
    const loaded = event("Page.loadEventFired");
    await page("Page.navigate", { url: home + path });
    await loaded;
  };
  const checkWidth = async (value) => {
    const real = await evaluate("document.documentElement.scrollWidth");
    if (real > value) faults.push(`${current}: ${real} pixels wide on a screen of ${value}`);
  };
  const picture = async (name, scheme) => {
    if (!pictures) return;
    await page("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    mkdirSync(pictures, { recursive: true });
    const { data } = await page("Page.captureScreenshot", { format: "png" });
    writeFileSync(join(pictures, `${name}.png`), Buffer.from(data, "base64"));
  };

  for (const value of [desktop, phone]) {
    await width(value);
    for (const path of shown) {
      await open(path);
      await checkWidth(value);
      for (const scheme of ["light", "dark"]) await picture(`${path.replaceAll("/", "-").replace(".html", "")}-${value}-${scheme}`, scheme);
    }
    await open("search.html?q=" + encodeURIComponent("винтовка"));
    await checkWidth(value);
    const first = await evaluate("document.querySelector('#results a')?.textContent ?? ''");
    if (!/винтовка/i.test(first)) faults.push(`${current}: the first result is "${first}"`);
    await picture(`search-${value}-light`, "light");
    await open("findings/index.html");
    const left = await evaluate(`(() => {
      const input = document.querySelector("main .filter");
      input.value = "serial error";
      input.dispatchEvent(new Event("input"));
      const shown = (name) => Array.from(document.querySelectorAll("main [data-filter] " + name)).filter((part) => part.offsetParent);
      return shown("tbody tr").map((row) => row.textContent).concat(shown("h3").length);
    })()`);
    const sections = left.pop();
    if (left.length === 0 || left.some((row) => !/serial/i.test(row) || !/error/i.test(row)) || sections > left.length) {
      faults.push(`${current}: the filter leaves ${left.length} findings in ${sections} sections`);
    }
    await checkWidth(value);
    await picture(`findings-filter-${value}-light`, "light");
  }
  const pages = readdirSync(site, { recursive: true }).filter((path) => /^([a-z]+\/)?[^/]+\.html$/.test(path)).sort();
  await width(phone);
  for (const path of pages) {
    await open(path);
    await evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
    await checkWidth(phone);
  }
  return pages.length;
}

let status = 1;
try {
  const timeout = new Promise((_, failed) => setTimeout(() => failed(new Error("no end after 5 minutes")), 300_000).unref());
  const gone = new Promise((_, failed) => {
    chromium.on("error", failed);
    chromium.on("exit", (code) => failed(new Error(`Chromium ended with ${code}`)));
  });
  const pages = await Promise.race([check(), timeout, gone]);
  faults.forEach((fault) => console.error(fault));
  console.log(`${pages} pages looked at in Chromium, ${faults.length} faults.`);
  status = faults.length === 0 && pages > 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
} finally {
  chromium.removeAllListeners("exit");
  chromium.on("exit", () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    process.exit(status);
  });
  chromium.kill();
}
