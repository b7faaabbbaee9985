/** Passwords of twelve characters and more that stand in every list of those tried first. Shorter ones are refused for their length. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  123456789012 1234567890123 12345678901234 123456789123 123123123123 112233445566 121212121212 987654321012 123456123456 1q2w3e4r5t6y 1q2w3e4r5t6y7u
  password1234 password12345 password123456 passwordpassword password!234 password2024 password2025 password2026 passw0rd1234 p@ssw0rd1234 mypassword123
  motdepasse123 motdepasse1234 contrasena123 contraseña123 contrasena1234 passwort1234 parol1234567 qwerty123456 qwertyqwerty qwerty1234567 qwertyuiop123
  qwerty12345678 azertyazerty azerty123456 administrator administrator1 administrator123 adminadmin123 admin1234567 admin12345678 letmeinletmein letmein12345
  welcome12345 welcome123456 welcomewelcome iloveyou1234 iloveyouiloveyou iloveyou12345 changemechangeme changeme1234 changeme12345 superman1234 batman123456
  sunshine1234 princess1234 football1234 baseball1234 liverpool123 liverpool1234 manchester123 chelsea12345 arsenal12345 barcelona123 barcelona1234
  trustno1trustno1 monkey123456 dragon123456 master123456 shadow123456 michael12345 jennifer1234 thomas123456 charlie12345 jordan123456 computer1234
  internet1234 whatever1234 abcdefghijkl abc123abc123 abcd12345678 abcdef123456 a1b2c3d4e5f6 aaa111bbb222 zaq12wsxcde3 1qaz2wsx3edc zxcvbnm12345 asdfghjkl123
  asdfasdfasdf asdf12345678 qazwsxedcrfv qweasdzxcqwe qweqweqweqwe correcthorsebatterystaple tobeornottobe biodiversity biodiversity1 biodiversity123 biodiversite
  biodiversidad conservation convention123 clearinghouse clearing-house nagoya123456 cartagena123 montreal1234 unitednations unitednations1 openchm12345 openchmopenchm
  `
    .trim()
    .split(/\s+/),
)
