import { expect, test } from "vitest";
import { scenarioGroups } from "../../lab/scenario.ts";
import { scenarios } from "../../lab/scenarios.ts";
import { softwareServers } from "../../lab/servers/server-name.ts";

test("every scenario has an id of its own, which is the name of an endpoint", () => {
  const ids = scenarios.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id))).toEqual([]);
});

test("every group has scenarios, and every scenario a title of its own", () => {
  expect(scenarioGroups.filter((group) => !scenarios.some((scenario) => scenario.group === group))).toEqual([]);
  const titles = scenarios.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("a path of its own still names the scenario", () => {
  const strayed = scenarios.filter(({ id, page }) => page.path !== undefined && !page.path.includes(`/ws/${id}/`));
  expect(strayed.map(({ id }) => id)).toEqual([]);
});

test("software of the system serves its own group and no other, so that the lab starts without it", () => {
  const names: readonly string[] = softwareServers;
  const misplaced = scenarios.filter(
    ({ group, page }) => names.includes(page.target ?? "plain") !== (group === "software"),
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
  const idle = softwareServers.filter((name) => !scenarios.some(({ page }) => page.target === name));
  expect(idle).toEqual([]);
});

test("a code is expected exactly where a close event comes", () => {
  const odd = scenarios.flatMap(({ id, expected, sometimes }) =>
    [expected.chromium, expected.firefox, sometimes?.chromium, sometimes?.firefox]
      .filter((one) => one !== undefined)
      .filter(({ ending, code, wasClean }) => {
        const eventComes = ending === "closed" || ending === "failed";
        return eventComes !== (code !== null) || eventComes !== (wasClean !== null);
      })
      .map(() => id),
  );
  expect(odd).toEqual([]);
});
