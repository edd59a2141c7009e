/**
 * Meets the hook in the page's world, whichever of the two runs first, and listens to it on an event target that only the two hold.
 * `receive` is called synchronously, also while the page is being left.
 */
export function meetHook(receive: (message: unknown) => void): void {
  const take = (event: Event): void => {
    event.stopImmediatePropagation();
    const target = (event as Partial<FocusEvent>).relatedTarget;
    if (!target) return;
    event.preventDefault();
    window.removeEventListener("whyclosed:target", take);
    target.addEventListener("record", (record) => {
      const { data } = record as MessageEvent<unknown>;
      if (data !== "online") receive(data);
      // A question of the hook.
      else if (!navigator.onLine) record.preventDefault();
    });
  };
  window.addEventListener("whyclosed:target", take);
  window.dispatchEvent(new Event("whyclosed:relay"));
}
