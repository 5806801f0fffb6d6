import { render } from 'preact';
import { App } from './app.tsx';
import { areaInAddress } from './areas/area.ts';
import { Announcement } from './announcement.ts';
import { installShell } from './install.ts';
import { Phone } from './phone.ts';
import './style.css';

const announcement = new Announcement();
const phone = new Phone((news, settings) => announcement.make(news, settings));
const root = document.getElementById('app');
const linked = areaInAddress(location.href);
if (linked) history.replaceState(null, '', '/m');

phone.start();
if (root) {
  root.textContent = '';
  render(<App phone={phone} announcement={announcement} linked={linked} />, root);
}
installShell();
