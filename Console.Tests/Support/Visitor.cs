using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace GovConsole.Tests.Support;

/// <summary>Somebody with cookies but without scripts: asks for pages and sends their forms.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClient http;

    /// <summary>The address and the scheme that a proxy on this machine reports of the visitor; none for somebody who comes directly.</summary>
    public Visitor(Uri address, string? from = null, string? scheme = null)
    {
        http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        if (from is not null) http.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        if (scheme is not null) http.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), Ct);

    /// <summary>Asks with headers of its own.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestHeaders> ask)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute));
        ask(request.Headers);
        return await http.SendAsync(request, Ct);
    }

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(Ct);

    /// <summary>Opens the page, fills in its form and sends it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string form, params (string Name, string Value)[] typed)
    {
        var token = await TokenAsync(page);
        return await PostAsync(page, [("_handler", form), ("__RequestVerificationToken", token), .. typed]);
    }

    /// <summary>The token that a page has for whatever is sent by whoever opened it.</summary>
    public async Task<string> TokenAsync(string page) => PageToken.Of(await ReadAsync(page));

    /// <summary>Opens the page and, with its token, sends something to another address.</summary>
    public async Task<HttpResponseMessage> SendToAsync(string page, string to, params (string Name, string Value)[] typed)
    {
        var token = await TokenAsync(page);
        return await PostAsync(to, [("__RequestVerificationToken", token), .. typed]);
    }

    /// <summary>Comes with the session that somebody else was given.</summary>
    public void Wear(HttpResponseMessage signedIn) => http.DefaultRequestHeaders.Add(
        "Cookie", signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("console=", StringComparison.Ordinal)).Split(';')[0]);

    /// <summary>Opens the page and sends its form with a file.</summary>
    public async Task<HttpResponseMessage> SendFileAsync(
        string page, string form, (string Field, string Name, byte[] Bytes) file, params (string Name, string Value)[] typed)
    {
        var token = await TokenAsync(page);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in typed.Append(("_handler", form)).Append(("__RequestVerificationToken", token)))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file.Bytes), file.Field, file.Name);
        return await http.PostAsync(new Uri(page, UriKind.RelativeOrAbsolute), content, Ct);
    }

    public async Task<HttpResponseMessage> HeadAsync(string path)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.RelativeOrAbsolute));
        return await http.SendAsync(asked, Ct);
    }

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => http.PostAsync(
        new Uri(path, UriKind.RelativeOrAbsolute),
        new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), Ct);

    public Task<HttpResponseMessage> SignInAsync(string userName, string password, string back = "/") =>
        SendAsync($"/account/sign-in?back={Uri.EscapeDataString(back)}", "sign-in", ("Input.UserName", userName), ("Input.Password", password));

    /// <summary>The alert of a page, or nothing.</summary>
    public static async Task<string> AlertAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(Tag().Replace(Alert().Match(await answer.Content.ReadAsStringAsync(Ct)).Groups[1].Value, "")).Trim();

    public void Dispose() => http.Dispose();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [GeneratedRegex("""role="alert">(.*?)</(?:div|p)>""", RegexOptions.Singleline)]
    private static partial Regex Alert();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
