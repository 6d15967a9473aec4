using System.Net;

namespace GovConsole.Tests.Support.Circuits;

/// <summary>Somebody at a desk: signs in as the form of the page does, and opens pages with their circuits, without a browser.</summary>
internal sealed class Desk : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public Desk(Uri address)
    {
        Address = address;
        http = new(Wire.Handler()) { BaseAddress = address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN");
    }

    public Uri Address { get; }
    public Wire Wire { get; } = new();

    /// <summary>The cookies as a header says them.</summary>
    public string Cookies => cookies.GetCookieHeader(Address);

    /// <exception cref="InvalidOperationException">Nobody was let in.</exception>
    public async Task SignInAsync(string userName, string password, CancellationToken ct)
    {
        const string Page = "/account/sign-in";
        var token = PageToken.Of(await ReadAsync(Page, ct));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in", ["__RequestVerificationToken"] = token, ["Input.UserName"] = userName, ["Input.Password"] = password,
        });
        using var answer = await SendAsync(new(HttpMethod.Post, Page) { Content = form }, ct);
        if (answer.StatusCode is not HttpStatusCode.Found) throw new InvalidOperationException($"{userName} was not let in: {(int)answer.StatusCode}.");
    }

    /// <summary>The page as it comes over the line, and its circuit.</summary>
    public async Task<Circuit> OpenAsync(string path, CancellationToken ct) => await Circuit.StartAsync(this, path, await ReadAsync(path, ct), ct);

    public async Task<string> ReadAsync(string path, CancellationToken ct)
    {
        using var answer = await SendAsync(new(HttpMethod.Get, path), ct);
        if (answer.StatusCode is not HttpStatusCode.OK) throw new InvalidOperationException($"{path} answers {(int)answer.StatusCode}.");
        return await answer.Content.ReadAsStringAsync(ct);
    }

    /// <summary>Asks, and keeps the cookies that come back.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (Cookies is { Length: > 0 } known) request.Headers.Add("Cookie", known);
        var answer = await http.SendAsync(request, ct);
        if (answer.Headers.TryGetValues("Set-Cookie", out var given))
            foreach (var cookie in given) cookies.SetCookies(Address, cookie);
        return answer;
    }

    public void Dispose() => http.Dispose();
}
