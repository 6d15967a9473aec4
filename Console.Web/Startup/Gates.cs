using GovConsole.Web.Access;

namespace GovConsole.Web.Startup;

/// <summary>Two situations in which every page leads to one page: nobody has an account yet, or one's password must be changed.</summary>
internal static class Gates
{
    public const string SetupPath = "/setup";
    public const string PasswordPath = "/account/password";

    public static IApplicationBuilder UseSetupGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var setup = context.RequestServices.GetRequiredService<SetupCode>();
        if (IsPage(context, SetupPath) && await setup.IsDueAsync(context.RequestAborted)) context.Response.Redirect(SetupPath);
        else await next(context);
    });

    public static IApplicationBuilder UsePasswordGate(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var must = context.RequestServices.GetRequiredService<SignedIn>().Session?.MustChangePassword is true;
        if (must && IsPage(context, PasswordPath)) context.Response.Redirect(PasswordPath);
        else return next(context);
        return Task.CompletedTask;
    });

    private static bool IsPage(HttpContext context, string except) =>
        context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null
        && context.Request.Path.Value is var path
        && path != except && path is not ("/culture" or "/account/sign-out")
        && !context.Request.Path.StartsWithSegments("/health") && !context.Request.Path.StartsWithSegments("/error");
}
