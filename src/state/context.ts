import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Services } from './services.ts';

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** What verbs of the state take as their first argument. @throws Error outside the app */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('useServices outside ServicesProvider');
  return services;
}
