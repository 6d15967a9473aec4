using GovConsole.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace GovConsole.Web.Startup;

/// <summary>Situations in which every page leads to one page: nobody has an account yet, one's password must be changed, or a session hangs on a wall.</summary>
internal static class Gates
{
    public const string SetupPath = "/setup";
    public const string PasswordPath = "/account/password";
    private const string WallPath = "/screen";

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

    /// <summary>A session that hangs on a wall leads nowhere but to its screen, whatever somebody types there.</summary>
    public static IApplicationBuilder UseWallGate(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var onWall = context.RequestServices.GetRequiredService<SignedIn>().Session?.IsOnWall is true;
        if (!onWall || !IsPage(context, WallPath) || context.Request.Path.StartsWithSegments("/_blazor") || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return next(context);

        if (HttpMethods.IsGet(context.Request.Method)) context.Response.Redirect(WallPath);
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsPage(HttpContext context, string except) =>
        context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null
        && context.Request.Path.Value is var path
        && path != except && path is not ("/culture" or "/account/sign-out")
        && !context.Request.Path.StartsWithSegments("/health") && !context.Request.Path.StartsWithSegments("/error");
}
