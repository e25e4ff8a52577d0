package wenzhai.hostile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.Shared;

/** Strings that would run, if some place of a page let them. */
final class Payloads {
  /** Where strings come to stand on our own pages: in text, attributes, scripts, XML, YAML. */
  private static final List<String> OURS =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg onload=alert(1)>",
          "\" onmouseover=\"alert(1)\" x=\"",
          "' autofocus onfocus='alert(1)' x='",
          "]]><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script><![CDATA[",
          "--><script>alert(1)</script><!--",
          "<!--<script>",
          "javascript:alert(1)",
          "jAvAsCrIpT\u0000:alert(1)",
          "java\tscript:alert(1)",
          "\u0001javascript:alert(1)",
          "javascript&colon;alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:msgbox(1)",
          "blob:https://evil.example/x",
          "//evil.example/x.js",
          "https://evil.example/\"onclick=alert(1)//",
          "[x](javascript:alert(1))",
          "![x](javascript:alert(1))",
          "[x]: javascript:alert(1)\n\n[x]",
          "<javascript:alert(1)>",
          "[x](<javascript:alert(1)> \"t\" onclick=alert(1))",
          "`</code><script>alert(1)</script>`",
          "```\n</pre><script>alert(1)</script>\n```",
          "{{ 7*7 }}{% include \"layout.peb\" %}{# x #}",
          "${7*7}#{7*7}<%= 7*7 %>",
          "\u2028alert(1)\u2029",
          "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
          "\u202e<gpj.exe\u2066\u202d",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "con.html",
          "<p id=search name=search>甲</p><a id=body name=cookie href=#search>乙</a>",
          "<form id=x><input name=parentNode><input name=attributes></form><form><form>丙",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
          "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
          "<select><template shadowrootmode=open><script>alert(1)</script></template></select>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "<table><tr><td><table><img src=x onerror=alert(1)></table><a href=javascript:alert(1)>丁",
          "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
          "<xsl:script xmlns:xsl=\"x\">alert(1)</xsl:script>",
          "@import 'https://evil.example/x.css'; body{background:url(https://evil.example/x)}",
          "---\nauthor: x\n---\n<script>alert(1)</script>",
          "\"]}};alert(1);var x={\"a\":[\"");

  private Payloads() {}

  static List<String> ours() {
    return OURS;
  }

  /** Ours, and those of the public suites where they lie beside the checkout. */
  static List<String> all() {
    List<String> payloads = new ArrayList<>(OURS);
    JsonNode suites =
        JsonMapper.shared().readTree(Shared.path("security/xss_payloads.json").toFile());
    for (JsonNode one : suites.get("payloads")) {
      payloads.add(one.get("payload").asString());
    }
    return payloads;
  }
}
