import './zodWithoutEval';
import './styles/fonts';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './i18n/language';
import { applyTheme, rememberedTheme } from './layout/theme';
import { createQueryClient } from './queryClient';
import { Site } from './router';

applyTheme(rememberedTheme());

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no element with the id "page"');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <LanguageProvider>
        <Site />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
