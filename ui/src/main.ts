import { mount } from 'svelte';
import App from './App.svelte';
import { applyTheme } from './app/theme';
import { connect } from './host';
import { start } from './rpc';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

applyTheme();
start(await connect());
mount(App, { target: document.getElementById('app')! });
