using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace GovConsole.Web.Startup;

/// <summary>Chinese unless somebody chose English; the choice is kept in a cookie.</summary>
internal static class Cultures
{
    public const string Chinese = "zh-Hans";
    public const string English = "en";

    public static IServiceCollection AddCultures(this IServiceCollection services) => services
        // Chinese as Chinese: the default would write every character as an entity of eight.
        .Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All))
        .Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Chinese).AddSupportedCultures(Chinese, English).AddSupportedUICultures(Chinese, English);
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });

    public static void MapCulture(this IEndpointRouteBuilder app) =>
        app.MapGet("/culture", Choose).AllowAnonymous().WithSummary("Chooses the language and goes back.");

    private static RedirectHttpResult Choose(string to, string? back, HttpContext context)
    {
        var culture = to is English ? English : Chinese;
        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
            new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });
        return TypedResults.LocalRedirect(LocalUrl.Or(back, "/"));
    }
}
