// Node's `ws` alone, without a game: node broadcast.js PORT
// /ROOM is a room; what one of it says comes back to all of it with a number, and with as many bytes as a small move.
"use strict";
const { WebSocketServer } = require("ws");

const filling = "-".repeat(150);
const rooms = new Map();
const server = new WebSocketServer({ host: "127.0.0.1", port: Number(process.argv[2]), perMessageDeflate: false, backlog: 2048 });

server.on("connection", (socket, { url }) => {
  const room = rooms.get(url) ?? { moves: 0, sockets: new Set() };
  rooms.set(url, room.sockets.add(socket) && room);
  socket.on("close", () => room.sockets.delete(socket));
  socket.on("message", (said) => {
    room.moves += 1;
    const told = Buffer.from(`{"moved":${room.moves},"filling":"${filling}","said":${said}}`);
    for (const one of room.sockets) one.send(told, { binary: false });
  });
  socket.send(JSON.stringify({ welcome: room.sockets.size, filling }));
});
