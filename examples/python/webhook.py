"""Receive a webhook: check its signature, and take each message once."""
import base64, hashlib, hmac, json, os, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

key = base64.b64decode(os.environ.get("OPENCHM_WEBHOOK_SECRET", "").removeprefix("whsec_"))
taken = set()  # keep these in your database
minutes = 5


def is_genuine(headers, body):
    message, at = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not message or not at.isdecimal() or abs(time.time() - int(at)) > minutes * 60:
        return False
    digest = hmac.new(key, f"{message}.{at}.".encode() + body, hashlib.sha256).digest()
    expected = b"v1," + base64.b64encode(digest)
    # there are two while the secret is being renewed
    signatures = headers.get("webhook-signature", "").encode().split(b" ")
    return any(hmac.compare_digest(expected, one) for one in signatures)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        genuine = bool(key) and is_genuine(self.headers, body)
        message = self.headers.get("webhook-id")
        if genuine and message not in taken:
            told = json.loads(body)
            print(told["type"], message, told["data"].get("record", {}).get("identifier", ""), flush=True)
            taken.add(message)
        # answer within ten seconds; do what takes longer afterwards
        self.send_response(204 if genuine else 401)
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 9000))), Receiver)
print(f"listening on {server.server_port}", flush=True)
server.serve_forever()
