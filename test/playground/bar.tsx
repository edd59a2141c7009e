import { useSignal } from "@preact/signals";
import { render } from "preact";
import { sessionNames } from "./sessions.ts";
import {
  failures,
  paces,
  parseSettings,
  playgroundLanguages,
  queryOf,
  type Settings,
  themes,
  timelines,
  views,
  widths,
} from "./settings.ts";

/** The playground: the panel in a frame of its own, so that it has a width of its own, and what is chosen for it. */
function Playground() {
  const settings = useSignal(parseSettings(location.search));
  const change = (changes: Partial<Settings>): void => {
    settings.value = { ...settings.value, ...changes };
    window.history.replaceState(null, "", queryOf(settings.value) || location.pathname);
  };
  const { bar, width, fail, preserve, ...chosen } = settings.value;
  // The width is the frame's alone: to change it must not begin the session anew.
  const address = `./panel.html${queryOf({ ...settings.value, width: 0, bar: true })}`;
  return (
    <>
      {bar && (
        <form class="bar" aria-label="Playground">
          <Choice
            name="session"
            from={sessionNames}
            chosen={chosen.session}
            onChange={(session) => change({ session })}
          />
          <Choice name="view" from={views} chosen={chosen.view} onChange={(view) => change({ view })} />
          <Choice
            name="timeline"
            from={timelines}
            chosen={chosen.timeline}
            onChange={(timeline) => change({ timeline })}
          />
          <Choice name="theme" from={themes} chosen={chosen.theme} onChange={(theme) => change({ theme })} />
          <Choice
            name="language"
            from={playgroundLanguages}
            chosen={chosen.language}
            onChange={(language) => change({ language })}
          />
          <Choice name="width" from={widths} chosen={width} onChange={(next) => change({ width: next })} />
          <Choice name="live" from={paces} chosen={chosen.live} onChange={(live) => change({ live })} />
          <Tick name="preserve" on={preserve} onChange={(on) => change({ preserve: on })} />
          {failures.map((one) => (
            <Tick
              key={one}
              name={`${one} fails`}
              on={fail.includes(one)}
              onChange={(on) =>
                change({ fail: failures.filter((other) => (other === one ? on : fail.includes(other))) })
              }
            />
          ))}
        </form>
      )}
      <iframe key={address} title="Panel" src={address} style={{ inlineSize: width === 0 ? "100%" : `${width}px` }} />
    </>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly name: string;
  readonly from: readonly Value[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string | number>({ name, from, chosen, onChange }: ChoiceProps<Value>) {
  const all = from.includes(chosen) ? from : [...from, chosen];
  return (
    <label>
      {name}
      <select
        name={name}
        value={chosen}
        onChange={({ currentTarget }) => onChange(all[currentTarget.selectedIndex] ?? chosen)}
      >
        {all.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TickProps {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Tick({ name, on, onChange }: TickProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {name}
    </label>
  );
}

render(<Playground />, document.body);
