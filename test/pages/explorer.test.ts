/** /explore in a real browser. The one test that may skip: where no Chromium is installed. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findChromium, launchChromium } from "./browser.js";
import { type PageServer, startPageServer } from "./page-server.js";

const executable = findChromium();
if (executable === null) {
  process.stderr.write("No Chromium is installed: /explore is not tried in a browser. Set CHROMIUM_PATH to one.\n");
}

(executable === null ? describe.skip : describe)("the explorer in a browser", () => {
  let server: PageServer;
  let browser: Browser;
  let context: BrowserContext;
  let requested: string[];
  let complaints: string[];

  beforeAll(async () => {
    server = await startPageServer();
    browser = await launchChromium(executable ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(() => {
    requested = [];
    complaints = [];
  });
  afterEach(() => context.close());

  async function openExplorer(address: string, width = 1280): Promise<Page> {
    context = await browser.newContext({ viewport: { width, height: 800 } });
    context.on("request", (request) => requested.push(request.url()));
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    await page.goto(`${server.address}${address}`);
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    return page;
  }

  const run = (page: Page) => page.getByRole("button", { name: /execute query/i }).click();
  const answer = (page: Page) => page.locator(".graphiql-response .view-lines");
  const operation = (page: Page) => page.locator(".graphiql-query-editor .view-lines");

  test("an example can be chosen and run, and no other host is asked for anything", async () => {
    const page = await openExplorer("/explore");
    await page.getByRole("button", { name: /Municipalities, inhabitants and area/ }).click();
    await run(page);

    await answer(page).getByText("987654").waitFor();
    expect(await page.title()).toBe("Ortswahl – explore");
    expect(server.graphRequests.map((request) => request.operation)).toContain("MunicipalityTotals");
    expect(requested.length).toBeGreaterThan(5);
    expect(requested.filter((url) => new URL(url).origin !== server.address)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("an example fills the variables too, and leaves what the visitor wrote in its own tab", async () => {
    const page = await openExplorer("/explore");
    await operation(page).click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("query Mine { __typename }");
    await page.getByRole("tab", { name: "Mine" }).waitFor();
    await page.locator('[data-example="place-finder"]').click();

    await page.locator(".graphiql-editor-tool").getByText('"ageBand"').first().waitFor();
    await page.getByRole("tab", { name: "PlaceFinder" }).waitFor();
    await expect(page.getByRole("tab").allInnerTexts()).resolves.toEqual(["Mine", "PlaceFinder"]);
  });

  test("a token in the headers tab reaches the graph, and nothing that was typed stays in the browser", async () => {
    const page = await openExplorer("/explore#dashboard-municipalities");
    await page.getByRole("button", { name: "Headers", exact: true }).click();
    await page.locator(".graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor").click();
    await page.keyboard.insertText('{ "Authorization": "Bearer secret-of-a-test" }');
    await run(page);

    await answer(page).getByText("987654").waitFor();
    expect(server.graphRequests.at(-1)?.authorization).toBe("Bearer secret-of-a-test");
    // GraphiQL stores what was typed half a second later.
    await page.waitForTimeout(1200);
    const kept = await page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])");
    expect(kept).not.toMatch(/secret-of-a-test|municipalityTotals/);
  });

  test("on a narrow window the list gives way to the example that was chosen", async () => {
    const page = await openExplorer("/explore", 420);
    await page.locator('[data-example="dashboard-municipalities"]').click();
    await run(page);

    await answer(page).getByText("987654").waitFor();
    const box = await page.locator(".graphiql-container").boundingBox();
    expect(box?.width).toBe(420);
    expect(complaints).toEqual([]);
  });
});
