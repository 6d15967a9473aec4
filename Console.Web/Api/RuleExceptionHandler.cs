using GovConsole.Kernel;
using Microsoft.AspNetCore.Diagnostics;

namespace GovConsole.Web.Api;

/// <summary>A broken rule is the caller's to mend, so it answers 422 with the codes; what the post does not allow answers 403.</summary>
internal sealed class RuleExceptionHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not RuleException broken) return false;

        var forbidden = broken.Broken.Any(rule => rule.Code.StartsWith("Access.", StringComparison.Ordinal));
        await TypedResults
            .Problem(
                statusCode: forbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity,
                extensions: new Dictionary<string, object?> { ["rules"] = broken.Broken })
            .ExecuteAsync(httpContext);
        return true;
    }
}
