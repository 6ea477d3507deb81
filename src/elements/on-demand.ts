/**
 * What waits for its code: the first use asks for it; one for which it did not arrive is asked again by the next.
 *
 * @param load The code, ready to act.
 * @param report Says to the reader and to the page that it did not arrive, or what went wrong in it.
 * @returns Acts as soon as the code is here: at once from then on, in the order in which it was asked.
 */
export const onDemand = <T>(
  load: () => Promise<T>,
  report: (error: unknown) => void,
): ((act: (loaded: T) => unknown) => void) => {
  let loading: Promise<T> | undefined;
  return (act) => {
    loading ??= load();
    loading.then(act).catch((error: unknown) => {
      loading = undefined;
      report(error);
    });
  };
};
