<#macro content>
<#-- Citizens who come here look for the services, not for a login. -->
<#if (client.baseUrl)?has_content>
<p id="il-catalogue"><a href="${client.baseUrl}servizi">${msg("publicCatalogue")}</a></p>
</#if>
</#macro>
