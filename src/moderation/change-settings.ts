import { settingsSchema, type ServerSettings } from './settings.ts';

/**
 * What is changed of a server's settings, as they are at that moment: what is not named stays as it is, whoever changes
 * it meanwhile.
 */
export interface SettingsChange {
  readonly set?: Partial<ServerSettings>;
  /** Ids of channels and roles that stand nowhere afterwards, but where `add` puts them. */
  readonly forget?: readonly string[];
  /** Channels that join those that are there. */
  readonly add?: Partial<Pick<ServerSettings, 'openChannels' | 'silentChannels'>>;
}

/** The settings after a change; or why nothing was changed. */
export type SettingsChanged =
  | { readonly isDone: true; readonly settings: ServerSettings }
  | { readonly isDone: false; readonly faults: readonly SettingsFault[] };

export interface SettingsFault {
  /** The setting; `null`: the change as a whole. */
  readonly setting: string | null;
  /** In English, for operators. */
  readonly message: string;
}

export function changeSettings(
  before: ServerSettings,
  { set = {}, forget = [], add = {} }: SettingsChange,
): SettingsChanged {
  const now = { ...before, ...set };
  const list = (name: 'openChannels' | 'silentChannels') => [
    ...new Set([...now[name].filter((id) => !forget.includes(id)), ...(add[name] ?? [])]),
  ];
  const { moderatorRole } = now;
  const parsed = settingsSchema.safeParse({
    ...now,
    openChannels: list('openChannels'),
    silentChannels: list('silentChannels'),
    moderatorRole: moderatorRole !== null && forget.includes(moderatorRole) ? null : moderatorRole,
  });
  if (parsed.success) return { isDone: true, settings: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    setting: path.length === 0 ? null : String(path[0]),
    message,
  }));
  return { isDone: false, faults };
}
