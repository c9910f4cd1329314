import { chromium } from '@playwright/test';
// usage: node shot.mjs user lang WxH out path [script]
const [user, lang, size, out, path, full] = process.argv.slice(2);
const base='http://127.0.0.1:8090';
const [w,h]=size.split('x').map(Number);
const b=await chromium.launch({executablePath:'/usr/lib/chromium/chromium',args:['--font-render-hinting=none']});
const ctx=await b.newContext({viewport:{width:w,height:h},deviceScaleFactor:w<600?2:1});
const p=await ctx.newPage();
p.on('console',m=>{if(['error','warning'].includes(m.type()))console.log('CONSOLE',m.text())});
p.on('pageerror',e=>console.log('PAGEERR',e.message));
await p.addInitScript(l=>localStorage.setItem('telnusqa.language',l),lang);
if(user!=='-'){const r=await ctx.request.post(base+'/session',{data:{login:user,password:'demo-password-1'}});if(!r.ok())console.log('login',r.status(),await r.text());}
await p.goto(base+path,{waitUntil:'networkidle'}).catch(e=>console.log(e.message));
await p.waitForTimeout(700);
if(process.env.EVAL) console.log(await p.evaluate(process.env.EVAL));
if(process.env.CLICK){for(const c of process.env.CLICK.split(';;')){await p.locator(c).first().click();await p.waitForTimeout(500);}}
const over=await p.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth);
if(over>0)console.log('SIDEWAYS',over, await p.evaluate(()=>[...document.querySelectorAll('*')].filter(e=>e.getBoundingClientRect().right>innerWidth+1).slice(0,8).map(e=>e.tagName+'.'+e.className).join(' ')));
await p.screenshot({path:out,fullPage:!!full});
await b.close();
